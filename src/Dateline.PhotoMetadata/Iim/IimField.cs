namespace Dateline.PhotoMetadata.Iim;

/// <summary>A dataset of record 2, and the most bytes that IIM 4.2 gives it, at which writers cut. One that may repeat stands with its first value where only one is wanted.</summary>
readonly record struct IimField(int Number, int MostBytes, bool MayRepeat = false)
{
    public static readonly IimField IntellectualGenre = new(4, 68), Title = new(5, 64), Urgency = new(10, 1), Subject = new(12, 236), Category = new(15, 3),
        SupplementalCategory = new(20, 32), FixtureIdentifier = new(22, 32), Keyword = new(25, 64), ReleaseDate = new(30, 8), ReleaseTime = new(35, 11),
        ExpirationDate = new(37, 8), ExpirationTime = new(38, 11), Instructions = new(40, 256), DateCreated = new(55, 8), TimeCreated = new(60, 11),
        DigitizedDate = new(62, 8), DigitizedTime = new(63, 11), Creator = new(80, 32), JobTitle = new(85, 32, MayRepeat: true), City = new(90, 32), Sublocation = new(92, 32),
        ProvinceState = new(95, 32), CountryCode = new(100, 3), CountryName = new(101, 64), JobId = new(103, 32), Headline = new(105, 256), CreditLine = new(110, 32),
        Source = new(115, 32), CopyrightNotice = new(116, 128), Contact = new(118, 128), Caption = new(120, 2000), CaptionWriter = new(122, 32, MayRepeat: true), UniqueDocumentId = new(187, 128);
}
