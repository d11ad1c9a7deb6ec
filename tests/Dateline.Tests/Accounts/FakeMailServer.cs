using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Dateline.Platform.Mail;

namespace Dateline.Tests.Accounts;

/// <summary>A mail server as small as one can be: it takes every mail, or refuses every one.</summary>
sealed class FakeMailServer : IAsyncDisposable
{
    readonly TcpListener listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource closing = new();
    readonly Task work;

    public FakeMailServer()
    {
        listener.Start();
        work = Serve();
    }

    /// <summary>Everything that came, with its headers.</summary>
    public ConcurrentQueue<string> Mails { get; } = new();

    public bool Refuses { get; set; }

    public MailSettings Settings => new("127.0.0.1", ((IPEndPoint)listener.LocalEndpoint).Port, null, null, "Newsroom <desk@agency.example>", MailSecurity.None);

    async Task Serve()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(closing.Token);
                await Talk(client.GetStream());
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    async Task Talk(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 mail.example");
        while (await reader.ReadLineAsync(closing.Token) is { } line)
        {
            switch (line.Split(' ')[0].ToUpperInvariant())
            {
                case "DATA":
                    await writer.WriteLineAsync("354 go on");
                    Mails.Enqueue(await Body(reader));
                    await writer.WriteLineAsync("250 taken");
                    break;
                case "RCPT" when Refuses:
                    await writer.WriteLineAsync("451 not now");
                    break;
                case "QUIT":
                    await writer.WriteLineAsync("221 bye");
                    return;
                default:
                    await writer.WriteLineAsync("250 well");
                    break;
            }
        }
    }

    async Task<string> Body(StreamReader reader)
    {
        var body = new StringBuilder();
        while (await reader.ReadLineAsync(closing.Token) is { } line and not ".") body.AppendLine(line);
        return body.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        await work;
        listener.Dispose();
        closing.Dispose();
    }
}
