package org.fengqiao.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The distribution's Chromium, headless: started for the first class that registers this extension, shared by all that
 * follow, and ended with the whole run. Where it or a Chinese font is missing, it is installed if that is allowed (as
 * root on Debian); otherwise the tests are aborted and say what to install.
 */
public final class Chromium implements BeforeAllCallback, AfterEachCallback {

    private static final List<String> FLAGS = List.of("--lang=zh-CN", "--no-sandbox", "--disable-gpu",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run");
    private static final Path FONT = Path.of("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc");

    private Browser browser;

    /** Null before the first test of the class. */
    public Browser browser() {
        return browser;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        // A busy machine may take its time; what is waited for is the content, not the clock.
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        browser = context.getRoot().getStore(ExtensionContext.Namespace.create(Chromium.class))
                .computeIfAbsent(Running.class, key -> Running.started(), Running.class).browser();
    }

    /** What a test that failed half way left open must not follow the next one. */
    @Override
    public void afterEach(ExtensionContext context) {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }

    /** Ends with the store it is kept in. */
    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        static Running started() {
            Path executable = executable().orElseGet(Chromium::installed);
            Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Running(playwright, playwright.chromium().launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable).setHeadless(true).setArgs(FLAGS).setTimeout(180_000)));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }

    private static Optional<Path> executable() {
        return Files.exists(FONT) || !Files.exists(Path.of("/etc/debian_version"))
                ? Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").map(Path::of)
                        .filter(Files::isExecutable).findFirst()
                : Optional.empty();
    }

    private static Path installed() {
        boolean allowed = Files.exists(Path.of("/etc/debian_version"))
                && "root".equals(System.getProperty("user.name"));
        Assumptions.assumeTrue(allowed, "浏览器测试需要 Chromium 与中文字体，请先安装："
                + "sudo apt-get install chromium fonts-noto-cjk");
        run("apt-get", "update", "-q");
        run("apt-get", "install", "-q", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk");
        return executable().orElseThrow(() -> new IllegalStateException("chromium was installed but is not there"));
    }

    private static void run(String... command) {
        ProcessBuilder process = new ProcessBuilder(command).inheritIO();
        process.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            Process running = process.start();
            if (!running.waitFor(10, TimeUnit.MINUTES) || running.exitValue() != 0) {
                running.destroy();
                Assumptions.abort("安装 Chromium 没有成功，请手工安装：apt-get install chromium fonts-noto-cjk");
            }
        } catch (IOException e) {
            Assumptions.abort("没有 apt-get，请自行安装 Chromium 与中文字体");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
