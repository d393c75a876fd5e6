package org.fengqiao.decision.why;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.decision.AlertKind;
import org.fengqiao.matter.Purpose;
import org.fengqiao.policy.outcome.HandlerRole;
import org.fengqiao.policy.outcome.LegalChannel;

/** What somebody asks about: something that a decision says, or might have said. */
public sealed interface Subject {

    /** In Chinese, for example 首办「福田区城市管理局」. */
    String text();

    /** @param rule id (pack/name), or the name alone */
    record OfRule(String rule) implements Subject {
        @Override
        public String text() {
            return "规则「" + rule + "」";
        }
    }

    /**
     * @param body code or name
     * @param role the part in the route, or null for any part at all
     */
    record OfBody(String body, HandlerRole role) implements Subject {
        @Override
        public String text() {
            return (role == null ? "单位" : role.label()) + "「" + body + "」";
        }
    }

    /** @param action of a duty or a power, for example 书面告知 */
    record OfDuty(String action) implements Subject {
        @Override
        public String text() {
            return "职责「" + action + "」";
        }
    }

    /** @param limit of a duty or a power as rules set it, for example 24小时 */
    record OfLimit(String limit) implements Subject {
        @Override
        public String text() {
            return "时限「" + limit + "」";
        }
    }

    record OfPaper(String paper) implements Subject {
        @Override
        public String text() {
            return "文书《" + paper + "》";
        }
    }

    /** @param said part of what it says, or null for any */
    record OfAlert(AlertKind kind, String said) implements Subject {
        @Override
        public String text() {
            return kind.label() + (said == null ? "" : "「" + said + "」");
        }
    }

    record OfPurpose(Purpose purpose) implements Subject {
        @Override
        public String text() {
            return "性质「" + purpose.label() + "」";
        }
    }

    record OfChannel(LegalChannel channel) implements Subject {
        @Override
        public String text() {
            return "途径「" + channel.label() + "」";
        }
    }

    record OfLevel(String level) implements Subject {
        @Override
        public String text() {
            return "级别「" + level + "」";
        }
    }

    /** The words that {@link #of} accepts as kind. */
    static List<String> kinds() {
        return Stream.of(Stream.of("规则", "单位", "首办", "牵头", "协办", "协调", "职责", "时限", "文书"),
                Arrays.stream(AlertKind.values()).map(AlertKind::label), Stream.of("性质", "途径", "级别"))
                .flatMap(kinds -> kinds).toList();
    }

    /**
     * From two words, as a page or a caller gives them.
     *
     * @param said may be null or blank for an alert of any text
     * @throws IllegalArgumentException in Chinese, saying what would do
     */
    static Subject of(String kind, String said) {
        String text = said == null || said.isBlank() ? null : said.strip();
        if (!kinds().contains(kind)) {
            throw new IllegalArgumentException("不能问「" + kind + "」，可以问：" + String.join("、", kinds()) + "。");
        }
        Optional<AlertKind> alert = Arrays.stream(AlertKind.values()).filter(a -> a.label().equals(kind)).findFirst();
        if (alert.isPresent()) {
            return new OfAlert(alert.get(), text);
        }
        if (text == null) {
            throw new IllegalArgumentException("问「" + kind + "」时还要写明是哪一个。");
        }
        return switch (kind) {
            case "规则" -> new OfRule(text);
            case "单位" -> new OfBody(text, null);
            case "职责" -> new OfDuty(text);
            case "时限" -> new OfLimit(text.replaceAll("\\s", ""));
            case "文书" -> new OfPaper(text);
            case "性质" -> new OfPurpose(Purpose.of(text));
            case "途径" -> new OfChannel(LegalChannel.of(text));
            case "级别" -> new OfLevel(text);
            default -> new OfBody(text, Arrays.stream(HandlerRole.values()).filter(r -> r.label().equals(kind))
                    .findFirst().orElseThrow());
        };
    }
}
