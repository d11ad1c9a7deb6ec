using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Dateline.BrowserTests.Support;

/// <summary>What can be seen to be wrong with the page in a tab; each gives its complaints, none of them when all is well.</summary>
static class Inspections
{
    static readonly string Axe = new BundledAxeScriptProvider().GetScript();
    static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

    public static async Task<IEnumerable<string>> ByAxe(IPage tab)
    {
        await tab.EvaluateAsync(Axe);
        return await tab.EvaluateAsync<string[]>("""
            async rules => (await axe.run({ runOnly: rules, resultTypes: ['violations'] })).violations
              .flatMap(found => found.nodes.map(node => `axe ${found.id}: ${found.help}: ${node.target} ${node.html.slice(0, 160)} ${node.failureSummary}`))
            """, Rules);
    }

    /// <summary>Reads the page to its end, so that every picture comes, and says what moved meanwhile.</summary>
    public static async Task<IEnumerable<string>> OfStillness(IPage tab) => await tab.EvaluateAsync<string[]>("""
        async () => {
          const complaints = [], shifts = [];
          const corner = box => `(${box.x}, ${box.y}, ${box.width} × ${box.height})`;
          const moved = source => `${source.node?.outerHTML?.slice(0, 60)} from ${corner(source.previousRect)} to ${corner(source.currentRect)}`;
          const observer = new PerformanceObserver(list => shifts.push(...list.getEntries()));
          observer.observe({ type: 'layout-shift', buffered: true });
          const frame = () => new Promise(done => requestAnimationFrame(done));
          for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
            scrollTo(0, y);
            await frame();
          }
          const tooLate = performance.now() + 10000;
          while ([...document.images].some(image => !image.complete) && performance.now() < tooLate) await frame();
          for (const image of document.images)
            if (!image.complete || image.naturalWidth === 0) complaints.push(`a picture did not come: ${image.currentSrc || image.src}`);
          await frame();
          await frame();
          for (const shift of shifts.concat(observer.takeRecords()))
            complaints.push(`the layout moved by ${shift.value}: ${shift.sources.map(moved).join(' and ')}`);
          scrollTo(0, 0);
          return complaints;
        }
        """);

    /// <summary>The width and height of every picture's place, once the page has its style.</summary>
    public static async Task<double[][]> PlacesOfPictures(IPage tab) => await tab.EvaluateAsync<double[][]>("""
        async () => {
          while (document.styleSheets.length === 0) await new Promise(done => requestAnimationFrame(done));
          return [...document.images].map(image => image.getBoundingClientRect()).map(box => [box.width, box.height]);
        }
        """);

    /// <summary>Nothing is wider than the window, except what scrolls in a frame of its own.</summary>
    public static async Task<IEnumerable<string>> OfWidth(IPage tab) => await tab.EvaluateAsync<string[]>("""
        () => {
          const page = document.documentElement, complaints = [];
          if (page.scrollWidth > page.clientWidth) complaints.push(`the page is ${page.scrollWidth} wide in a window of ${page.clientWidth}`);
          for (const element of document.body.querySelectorAll('*')) {
            if (element.closest('.table, .off-screen, .skip') || element.closest('nav ul')?.scrollWidth > element.closest('nav ul')?.clientWidth) continue;
            const box = element.getBoundingClientRect();
            if (box.width && box.height && (box.left < -1 || box.right > page.clientWidth + 1))
              complaints.push(`out of the window, from ${Math.round(box.left)} to ${Math.round(box.right)}: ${element.outerHTML.slice(0, 160)}`);
          }
          return complaints;
        }
        """);

    /// <summary>The language and its direction are marked, every picture has its size and its words.</summary>
    public static async Task<IEnumerable<string>> OfMarks(IPage tab, string language, string direction) => await tab.EvaluateAsync<string[]>("""
        ([language, direction]) => {
          const page = document.documentElement, complaints = [];
          if (page.lang !== language) complaints.push(`lang is '${page.lang}' and not '${language}'`);
          if (page.dir !== direction) complaints.push(`dir is '${page.dir}' and not '${direction}'`);
          for (const image of document.images)
            for (const name of ['width', 'height', 'alt'])
              if (!image.hasAttribute(name)) complaints.push(`a picture has no ${name}: ${image.outerHTML.slice(0, 160)}`);
          return complaints;
        }
        """, new[] { language, direction });
}
