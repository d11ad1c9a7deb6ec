namespace Dateline.Kernel.Localization;

/// <summary>The shapes of the ten digits.</summary>
public enum Digits
{
    /// <summary>0123456789</summary>
    Latin,

    /// <summary>٠١٢٣٤٥٦٧٨٩, U+0660: Arabic.</summary>
    Arabic,

    /// <summary>۰۱۲۳۴۵۶۷۸۹, U+06F0: Persian, Pashto, Urdu.</summary>
    Persian,

    /// <summary>०१२३४५६७८९, U+0966: Hindi, Marathi, Nepali.</summary>
    Devanagari,

    /// <summary>০১২৩৪৫৬৭৮৯, U+09E6</summary>
    Bengali,

    /// <summary>๐๑๒๓๔๕๖๗๘๙, U+0E50</summary>
    Thai,

    /// <summary>၀၁၂၃၄၅၆၇၈၉, U+1040</summary>
    Burmese,

    /// <summary>០១២៣៤៥៦៧៨៩, U+17E0</summary>
    Khmer,
}
