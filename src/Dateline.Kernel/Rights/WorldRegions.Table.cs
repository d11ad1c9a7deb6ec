namespace Dateline.Kernel.Rights;

public static partial class WorldRegions
{
    // A region: its name, its number in UN M49, the regions that it is a part of. Under it, further in, its countries: ISO 3166-1 in two letters and then in three.
    const string Table = """
        northern-africa 015 africa
         DZDZA EGEGY EHESH LYLBY MAMAR SDSDN TNTUN
        eastern-africa 014 africa,sub-saharan-africa
         BIBDI DJDJI ERERI ETETH IOIOT KEKEN KMCOM MGMDG MUMUS MWMWI MZMOZ REREU RWRWA SCSYC SOSOM SSSSD TFATF TZTZA UGUGA YTMYT
         ZMZMB ZWZWE
        middle-africa 017 africa,sub-saharan-africa
         AOAGO CDCOD CFCAF CGCOG CMCMR GAGAB GQGNQ STSTP TDTCD
        southern-africa 018 africa,sub-saharan-africa
         BWBWA LSLSO NANAM SZSWZ ZAZAF
        western-africa 011 africa,sub-saharan-africa
         BFBFA BJBEN CICIV CVCPV GHGHA GMGMB GNGIN GWGNB LRLBR MLMLI MRMRT NENER NGNGA SHSHN SLSLE SNSEN TGTGO
        caribbean 029 americas,north-america,latin-america-and-the-caribbean
         AGATG AIAIA AWABW BBBRB BLBLM BQBES BSBHS CUCUB CWCUW DMDMA DODOM GDGRD GPGLP HTHTI JMJAM KNKNA KYCYM LCLCA MFMAF MQMTQ
         MSMSR PRPRI SXSXM TCTCA TTTTO VCVCT VGVGB VIVIR
        central-america 013 americas,north-america,latin-america-and-the-caribbean
         BZBLZ CRCRI GTGTM HNHND MXMEX NINIC PAPAN SVSLV
        south-america 005 americas,latin-america-and-the-caribbean
         ARARG BOBOL BRBRA BVBVT CLCHL COCOL ECECU FKFLK GFGUF GSSGS GYGUY PEPER PYPRY SRSUR UYURY VEVEN
        northern-america 021 americas,north-america
         BMBMU CACAN GLGRL PMSPM USUSA
        antarctica 010 -
         AQATA
        central-asia 143 asia
         KGKGZ KZKAZ TJTJK TMTKM UZUZB
        eastern-asia 030 asia
         CNCHN HKHKG JPJPN KPPRK KRKOR MNMNG MOMAC TWTWN
        south-eastern-asia 035 asia
         BNBRN IDIDN KHKHM LALAO MMMMR MYMYS PHPHL SGSGP THTHA TLTLS VNVNM
        southern-asia 034 asia
         AFAFG BDBGD BTBTN ININD IRIRN LKLKA MVMDV NPNPL PKPAK
        western-asia 145 asia
         AEARE AMARM AZAZE BHBHR CYCYP GEGEO ILISR IQIRQ JOJOR KWKWT LBLBN OMOMN PSPSE QAQAT SASAU SYSYR TRTUR YEYEM
        eastern-europe 151 europe
         BGBGR BYBLR CZCZE HUHUN MDMDA PLPOL ROROU RURUS SKSVK UAUKR
        northern-europe 154 europe
         AXALA DKDNK EEEST FIFIN FOFRO GBGBR GGGGY IEIRL IMIMN ISISL JEJEY LTLTU LVLVA NONOR SESWE SJSJM
        southern-europe 039 europe
         ADAND ALALB BABIH ESESP GIGIB GRGRC HRHRV ITITA MEMNE MKMKD MTMLT PTPRT RSSRB SISVN SMSMR VAVAT
        western-europe 155 europe
         ATAUT BEBEL CHCHE DEDEU FRFRA LILIE LULUX MCMCO NLNLD
        australia-and-new-zealand 053 oceania
         AUAUS CCCCK CXCXR HMHMD NFNFK NZNZL
        melanesia 054 oceania
         FJFJI NCNCL PGPNG SBSLB VUVUT
        micronesia 057 oceania
         FMFSM GUGUM KIKIR MHMHL MPMNP NRNRU PWPLW UMUMI
        polynesia 061 oceania
         ASASM CKCOK NUNIU PFPYF PNPCN TKTKL TOTON TVTUV WFWLF WSWSM
        """;

    // What is made of those.
    const string Groups = """
        world 001
        africa 002
        north-america 003
        oceania 009
        americas 019
        asia 142
        europe 150
        sub-saharan-africa 202
        latin-america-and-the-caribbean 419
        european-union EU
        """;

    const string Union = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";
}
