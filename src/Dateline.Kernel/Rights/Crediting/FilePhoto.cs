using System.Text.RegularExpressions;

namespace Dateline.Kernel.Rights.Crediting;

/// <summary>Tells pictures that are from before the event.</summary>
public static partial class FilePhoto
{
    /// <summary>Whether the instructions, the caption or the categories say so. The credit may too: <see cref="ReadCredit.IsFilePhoto"/>.</summary>
    /// <remarks>
    /// Seen in real files: instructions <c>FILE PHOTO</c>, <c>EDS NOTE:A FILE PHOTO</c>; captions <c>(FILE PHOTO)</c>, <c>FILE - </c>,
    /// <c>File photo dated</c>; supplemental category <c>FILE</c>.
    /// </remarks>
    public static bool IsSaid(StatedCredit stated) =>
        (stated[StatedField.Instructions] is { } instructions && Instructed().IsMatch(instructions))
        || (stated[StatedField.Caption] is { } caption && Captioned().IsMatch(caption))
        || (stated[StatedField.Categories] is { } categories && categories.Split(';', ',').Any(category => CreditWords.IsFile(category.Trim())));

    const string Long = "file (?:photo|photos|pic|picture|image)|archive photo|photo d[’']archives?|archivbild|archivfoto|foto de archivo|fotografía de archivo|foto d[’']archivio|foto de arquivo|архивное фото|фото из архива|архівне фото|arşiv fotoğrafı|صورة (?:أ|ا)رشيفية|صورة من الأرشيف|عکس آرشیوی|资料图|资料图片|资料照片|資料圖片|資料写真|ファイル写真|자료사진|자료 사진|zdjęcie archiwalne|תמונת ארכיון";
    const string Short = "files?|archives?|archiv|archivo|archivio|arquivo|arşiv|fichiers?|архив|أرشيف|资料|archiwum|ארכיון";

    [GeneratedRegex(@"^[\s*(\[]*(?:(?:eds?|editors?)'?\s*note\s*:?\s*)?(?:an?\s+|this is an?\s+)?(?:" + Long + @"|files?\s*(?:[\-–—:.;)\]]|$))", RegexOptions.IgnoreCase)]
    private static partial Regex Instructed();

    // "FILE - A man walks" and "(FILES) A man", but not "File cabinets" and not "Filed".
    [GeneratedRegex(@"^[\s*""“]*(?:[(\[【（]\s*(?:" + Long + "|" + Short + @")\b[^)\]】）]{0,60}[)\]】）]|(?:" + Long + @")(?!\p{L})|(?:" + Short + @")(?:\s+[\-–—]\s*|\s*[:：]|\s?[\-–—]{1,2}\s))", RegexOptions.IgnoreCase)]
    private static partial Regex Captioned();
}
