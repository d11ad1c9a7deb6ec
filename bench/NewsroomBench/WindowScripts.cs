namespace Dateline.Bench.Newsroom;

/// <summary>What runs in the page. Something is painted when a task runs that was posted from a frame's own callback.</summary>
static class WindowScripts
{
    const string Painted = "const painted = then => requestAnimationFrame(() => { const turn = new MessageChannel(); turn.port1.onmessage = then; turn.port2.postMessage(0); });";

    public const string TimeKeys = $$"""
        surface => {
          {{Painted}}
          const timed = window.timed = [];
          document.querySelector(surface).addEventListener('keydown', event => painted(() => timed.push(performance.now() - event.timeStamp)), { capture: true });
        }
        """;

    public const string TimeBoard = $$"""
        () => new Promise(done => {
          {{Painted}}
          addEventListener('click', click => {
            const look = () => {
              if (document.querySelectorAll("main a[href*='/newsroom/articles/']").length < 10) return;
              watching.disconnect();
              painted(() => done(performance.now() - click.timeStamp));
            };
            const watching = new MutationObserver(look);
            watching.observe(document.body, { childList: true, subtree: true });
          }, { capture: true, once: true });
        })
        """;

    public const string CopyRows = """
        () => {
          const styles = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules]).map(rule => rule.cssText).join('\n');
          return `<style>${styles}</style><div class="newsroom">${document.querySelector('main').outerHTML}</div>`;
        }
        """;

    public const string MarkClick = "() => addEventListener('click', click => { window.name = String(performance.timeOrigin + click.timeStamp); }, { capture: true, once: true })";

    // Paints can only be asked for from now on; that it was painted earlier is what the browser itself noted.
    public const string SinceClick = """
        () => new Promise(done => {
          const tell = () => {
            const first = performance.getEntriesByName('first-contentful-paint')[0];
            if (first) done(performance.timeOrigin + first.startTime - Number(window.name)); else requestAnimationFrame(tell);
          };
          tell();
        })
        """;

    public const string TimeSaves = """
        async ({ address, times, textEdits, text }) => {
          const name = sessionStorage.getItem('dateline.window');   // as the editor of this window called it
          const token = document.querySelector('meta[name="request-token"]').content;
          const written = JSON.parse(text);
          const timed = [];
          for (let time = 0; time < times; time++) {
            const body = JSON.stringify({ session: name, textEdits, text: { ...written, headline: `Saved ${textEdits} times` } });
            const start = performance.now();
            const answer = await fetch(address, { method: 'PUT', headers: { 'Content-Type': 'application/json', RequestVerificationToken: token }, body });
            if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
            ({ textEdits } = await answer.json());
            timed.push(performance.now() - start);
          }
          return { timed, textEdits };
        }
        """;
}
