using System.CommandLine;
using Dateline.PhotoMetadata;

namespace Dateline.Web.Cli;

/// <summary><c>metadata FILE…</c>: what pictures say of themselves.</summary>
static class MetadataVerb
{
    public static Command Command()
    {
        var files = new Argument<string[]>("file") { Description = "JPEG, PNG, WebP, TIFF, AVIF or HEIF files.", Arity = ArgumentArity.OneOrMore };
        var verb = new Command("metadata", "Prints the metadata of pictures, one JSON object a line: docs/contracts/photo-metadata.md. Exit code 1 when something could not be read.") { files };
        verb.SetAction(async (parsed, cancel) =>
        {
            var isAllRead = true;
            foreach (var file in parsed.GetValue(files)!)
            {
                cancel.ThrowIfCancellationRequested();
                isAllRead &= await Print(file);
            }
            return isAllRead ? CommandLine.Done : CommandLine.Failed;
        });
        return verb;
    }

    static async Task<bool> Print(string file)
    {
        try
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            if (!stream.CanSeek) throw new IOException("it is no file that can be sought in.");
            var read = PhotoMetadataReader.Read(stream);
            Console.WriteLine(MetadataJson.Of(file, read));
            return read.Problems.Count == 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"dateline: '{file}' cannot be read: {e.Message.ReplaceLineEndings(" ").Trim()}");
            return false;
        }
    }
}
