package org.fengqiao.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody signed in at a screen of some width, in a browser context of their own. What the browser complains of fails
 * the test when the visit ends.
 */
public final class Visit implements AutoCloseable {

    private static final String DEMO = "fengqiao-demo";

    private final List<String> complaints = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final int width;

    public Visit(Browser browser, int port, int width, String account) {
        this(browser, port, width, account, DEMO, true);
    }

    /** Somebody with an account that was added. */
    public Visit(Browser browser, int port, int width, String account, String password) {
        this(browser, port, width, account, password, true);
    }

    private Visit(Browser browser, int port, int width, String account, String password, boolean scripts) {
        this.base = "http://127.0.0.1:" + port;
        this.width = width;
        this.context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900)
                .setLocale("zh-CN").setAcceptDownloads(true).setJavaScriptEnabled(scripts));
        this.page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.onConsoleMessage(message -> {
            if (message.type().matches("error|warning")) {
                // A refusal that the page shows is no complaint.
                (message.text().contains("status of 4") ? refusals : complaints).add(message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(base) && !request.url().startsWith("data:")) {
                complaints.add("request to " + request.url());
            }
        });
        signIn(account, password);
    }

    /** In a browser that runs no scripts. */
    public static Visit withoutScripts(Browser browser, int port, String account) {
        return new Visit(browser, port, 1440, account, DEMO, false);
    }

    private void signIn(String account, String password) {
        page.navigate(base + "/");
        page.getByLabel("账号").fill(account);
        page.getByLabel("口令").fill(password);
        press("登录");
        assertThat(page.locator("h1")).containsText("您好");
    }

    public Page page() {
        return page;
    }

    /** What the service refused so far, as the browser tells it, with the status. */
    public List<String> refusals() {
        return List.copyOf(refusals);
    }

    public Page open(String path) {
        page.navigate(base + path);
        return page;
    }

    public void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    public void shot(String name) {
        shot(name, width);
    }

    private void shot(String name, int screen) {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling on " + name + " at " + screen).isTrue();
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target/screenshots", name + "-" + screen + ".png")));
    }

    /** The page as it stands now, on a wide screen and on a phone. */
    public void shots(String name) {
        for (int screen : new int[] {1440, 360}) {
            page.setViewportSize(screen, 900);
            shot(name, screen);
        }
        page.setViewportSize(width, 900);
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }
}
