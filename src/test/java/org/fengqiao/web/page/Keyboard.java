package org.fengqiao.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;

/**
 * Somebody who works a page with the keyboard alone, and at each stop sees where they are. A stop that cannot be seen, one
 * that lies before the last, or a page that holds the keyboard fast fails the test.
 */
final class Keyboard {

    private static final int MOST_STOPS = 120;
    private static final String STOP = """
            () => {
              const e = document.activeElement, s = getComputedStyle(e), box = e.getBoundingClientRect();
              const label = e.labels && e.labels.length ? e.labels[0].textContent
                : e.getAttribute('aria-label') || e.textContent;
              const shown = s.outlineStyle !== 'none' || s.boxShadow !== 'none';
              return {
                name: label.trim().replace(/\\s+/g, ' ').slice(0, 60),
                seen: shown && box.width > 0 && box.bottom > 0 && box.top < innerHeight,
                place: [...document.querySelectorAll('*')].indexOf(e)
              };
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes on to what bears that name, which comes after where the keyboard is. */
    Keyboard to(String name) {
        int last = -1;
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            page.keyboard().press("Tab");
            Map<?, ?> stop = (Map<?, ?>) page.evaluate(STOP);
            int place = ((Number) stop.get("place")).intValue();
            assertThat(place).as("on the way to " + name + " after " + stop).isGreaterThan(last);
            assertThat(stop.get("seen")).as("whether the focus is seen at " + stop).isEqualTo(true);
            last = place;
            if (stop.get("name").equals(name)) {
                return this;
            }
        }
        throw new AssertionError(name + " is not reached");
    }

    /** What has the keyboard now, as it calls itself. */
    String here() {
        return (String) ((Map<?, ?>) page.evaluate(STOP)).get("name");
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    /** In the place of what stands in the field. */
    void type(String text) {
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().insertText(text);
    }

    /** Goes down a list of choices to the one that reads so. */
    void choose(String label) {
        String chosen = "() => document.activeElement.selectedOptions[0].textContent";
        for (int steps = 0; steps < MOST_STOPS && !page.evaluate(chosen).equals(label); steps++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(page.evaluate(chosen)).isEqualTo(label);
    }
}
