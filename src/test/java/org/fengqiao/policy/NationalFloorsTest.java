package org.fengqiao.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.fengqiao.policy.reading.FileCache;
import org.fengqiao.policy.reading.PackReader;
import org.fengqiao.policy.vocabulary.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shipped national pack keeps a local pack from doing: its floors and its bar, each on its own. */
class NationalFloorsTest {

    private static final String RULE = """
            package 甲地;

            rule "甲地·本地规则"
                @依据("《甲地信访工作办法》第一条")
            when
                %s
            then
                %s;
            end
            """;
    private static final String RECEIVED_DIRECTLY =
            "诉求( 事项.收到单位.系统 != \"信访\", 事项.经转送 == false, 事项.可书面告知 == true, 途径 == \"信访程序\" )";
    private static final String IN_PETITION = "诉求( 途径 == \"信访程序\" )";
    private static final String FORWARDED_WRONGLY =
            "诉求( 职权归属 == \"外单位\", 事项.收到单位.系统 != \"信访\", 事项.经转送 == true )";

    @TempDir
    private Path rules;

    @ParameterizedTest(name = "{0}：{2} {1}")
    @CsvSource({
        "书面告知, 15, 日, 收到, direct", "办结, 60, 日, 受理, petition", "出具复查意见, 30, 日, 申请复查, review",
        "出具复核意见, 30, 日, 申请复核, recheck", "提出异议, 5, 工作日, 收到, objection"
    })
    void aLocalPackMayKeepTheLimitButNotLengthenIt(String action, int amount, String unit, String from, String when) {
        assertThat(load(condition(when), owe(action, amount, unit, from)).get("jiadi").rules()).isNotEmpty();
        assertThat(load(condition(when), owe(action, amount - 1, unit, from)).get("jiadi").rules()).isNotEmpty();
        assertThatThrownBy(() -> load(condition(when), owe(action, amount + 1, unit, from)))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("jiadi/本地.drl").hasMessageContaining("晚于底线").hasMessageContaining("条例·底线·");
    }

    @Test
    void sixtyAndThirtyDaysAreHeldPairwise() {
        assertThat(load(IN_PETITION, owe("办结", 30, "日", "受理") + ".可延(日, 60, \"批准延期\")").warnings())
                .extracting(Problem::message).noneMatch(m -> m.contains("底线"));
        assertThatThrownBy(() -> load(IN_PETITION, owe("办结", 60, "日", "受理") + ".可延(日, 31, \"批准延期\")"))
                .isInstanceOf(PolicyException.class).hasMessageContaining("晚于底线");
    }

    @Test
    void onlyTheRecheckLeavesOutHearings() {
        assertThat(load(condition("recheck"), owe("出具复核意见", 30, "日", "申请复核") + ".扣除听证()").get("jiadi").rules())
                .isNotEmpty();
        assertThatThrownBy(() -> load(condition("review"), owe("出具复查意见", 30, "日", "申请复查") + ".扣除听证()"))
                .isInstanceOf(PolicyException.class).hasMessageContaining("扣除听证");
    }

    @Test
    void nothingOfAnAccusationIsAssignedToTheAccused() {
        assertThatThrownBy(() -> load("诉求( 性质 == \"检举控告\" )\n    exists 被检举控告( )", "首办(\"被检举控告方\")"))
                .isInstanceOf(PolicyException.class).hasMessageContaining("条例·禁止·检举控告不得交被检举控告方");
    }

    private static String owe(String action, int amount, String unit, String from) {
        return "应当(\"%s\").由(\"首办单位\").限(%s, %d).起自(\"%s\")".formatted(action, unit, amount, from);
    }

    private static String condition(String when) {
        return switch (when) {
            case "direct" -> RECEIVED_DIRECTLY;
            case "objection" -> FORWARDED_WRONGLY;
            case "review" -> IN_PETITION + "\n    exists 事件( 类型 == \"申请复查\" )";
            case "recheck" -> IN_PETITION + "\n    exists 事件( 类型 == \"申请复核\" )";
            default -> IN_PETITION;
        };
    }

    private PolicyBook load(String when, String then) {
        try (Stream<Path> national = Files.walk(Path.of("rules", "national"))) {
            for (Path from : national.toList()) {
                Path to = rules.resolve(Path.of("rules").relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else if (!Files.exists(to)) {
                    Files.copy(from, to);
                }
            }
            Path local = Files.createDirectories(rules.resolve("jiadi"));
            Files.writeString(local.resolve("pack.yaml"), "名称: jiadi\n标题: 甲地\n继承: national\n生效: 2022-05-01\n");
            Files.writeString(local.resolve("本地.drl"), RULE.formatted(when, then));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PolicyLoader(new PackReader(new FileCache()), Lexicon.EMPTY).load(rules);
    }
}
