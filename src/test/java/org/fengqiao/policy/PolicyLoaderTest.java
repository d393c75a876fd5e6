package org.fengqiao.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.fengqiao.policy.reading.FileCache;
import org.fengqiao.policy.reading.PackReader;
import org.fengqiao.policy.rule.Rule;
import org.fengqiao.policy.vocabulary.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyLoaderTest {

    private static final String FLOOR = """
            rule "底线" @依据("《某条例》第一条") when 诉求( 途径 == "信访程序" )
            then 底线("办结").限(日, 60).起自("受理"); end
            """;

    @TempDir
    private Path rules;

    @Test
    void buildsEveryPackOnTopOfWhatItExtends() throws IOException {
        write("nation", "标题: 全国\n未建模: [甲]\n开关: {末日遇休顺延: 否}", FLOOR);
        write("city", "继承: nation\n待核: [乙]\n开关: {首日计入: 是}", notice("市提示", ""));
        write("a-district", "继承: city", notice("区提示", ""));
        Files.createDirectories(rules.resolve("directory"));
        Files.createDirectories(rules.resolve("notes"));
        PolicyBook book = load();
        assertThat(book.all()).extracting(policy -> policy.pack().name())
                .containsExactly("nation", "city", "a-district");
        Policy district = book.get("a-district");
        assertThat(district.lineage()).extracting(Pack::name).containsExactly("nation", "city", "a-district");
        assertThat(district.rules()).extracting(Rule::name).containsExactly("底线", "市提示", "区提示");
        assertThat(district.switches()).isEqualTo(new Switches(true, false, 30, true, true));
        assertThat(district.rank("nation")).isZero();
        assertThat(district.rank("a-district")).isEqualTo(2);
        assertThat(district.action("办结")).isPresent();
        assertThat(district.lineage()).flatExtracting(Pack::unmodelled).containsExactly("甲");
        assertThat(district.lineage()).flatExtracting(Pack::verify).containsExactly("乙");
        assertThat(book.find("notes")).isEmpty();
    }

    @Test
    void tellsEveryErrorOfEveryPackAtOnce() throws IOException {
        write("nation", "", FLOOR);
        write("a", "继承: nation", "rule \"甲\" @依据(\"《某办法》\") when 诉求( 途经 == \"x\" ) then 提示(\"x\"); end");
        write("b", "继承: nowhere", "");
        write("c", "继承: d", "");
        write("d", "继承: c", "");
        write("e", "继承: nation", """
                rule "乙" @依据("《某办法》") when 诉求( 途径 == "信访程序" )
                then 应当("办结").由("首办单位").限(日, 90).起自("受理"); end
                """);
        PolicyException refused = catchThrowableOfType(PolicyException.class, this::load);
        assertThat(refused.getMessage().lines().toList())
                .anySatisfy(line -> assertThat(line).contains("a/规则.drl:3", "途经"))
                .anySatisfy(line -> assertThat(line).startsWith("b/pack.yaml: 继承的规则包「nowhere」不存在，现有：a、b"))
                .anySatisfy(line -> assertThat(line).startsWith("c/pack.yaml: 继承成环：c → d → c"))
                .anySatisfy(line -> assertThat(line).contains("e/规则.drl:3:", "规则「乙」", "90日", "60日", "规则「底线」"));
    }

    @Test
    void saysSoWhereThereIsNothingToLoad() {
        assertThat(catchThrowableOfType(PolicyException.class, this::load)).hasMessageContaining("没有规则包");
        Path nowhere = rules.resolve("没有");
        assertThat(catchThrowableOfType(PolicyException.class, () -> new PolicyLoader(new PackReader(new FileCache()),
                Lexicon.EMPTY).load(nowhere))).hasMessageContaining("没有这个规则文件夹");
    }

    @Test
    void boundsRulesByTheDaysOfTheirPack() throws IOException {
        write("p", "生效: 2022-05-01\n失效: 2026-12-31", notice("甲", "date-effective \"2020-01-01\"")
                + notice("乙", "date-expires \"2024-12-31\""));
        assertThat(load().get("p").rules()).extracting(rule -> rule.validity().toString()).containsExactly(
                "Validity[from=2022-05-01, to=2026-12-31]", "Validity[from=2022-05-01, to=2024-12-31]");
        write("p", "生效: 2022-05-01", notice("甲", "date-expires \"2020-01-01\""));
        assertThat(catchThrowableOfType(PolicyException.class, this::load)).hasMessageContaining("永远不会适用");
    }

    @Test
    void revisionFollowsContentAlone() throws IOException {
        write("nation", "", FLOOR);
        write("city", "继承: nation", notice("市提示", ""));
        String nation = load().get("nation").revision();
        String city = load().get("city").revision();
        assertThat(nation).matches("[0-9a-f]{64}").isNotEqualTo(city);
        assertThat(load().get("city").revision()).isEqualTo(city);

        Files.createDirectories(rules.resolve("nation/calendar"));
        Files.writeString(rules.resolve("nation/calendar/cn.csv"),
                Files.readString(Path.of("rules/national/calendar/cn.csv")));
        assertThat(load().get("nation").revision()).isNotEqualTo(nation);
        assertThat(load().get("city").revision()).isNotEqualTo(city);
        assertThat(load().get("city").calendar("440304").isKnown(LocalDate.of(2026, 10, 1))).isTrue();

        String now = load().get("nation").revision();
        write("city", "继承: nation", notice("市提示二", ""));
        assertThat(load().get("nation").revision()).isEqualTo(now);
    }

    private PolicyBook load() {
        return new PolicyLoader(new PackReader(new FileCache()), Lexicon.EMPTY).load(rules);
    }

    private static String notice(String name, String attribute) {
        return "rule \"" + name + "\" @依据(\"《某办法》\") " + attribute + " when 诉求() then 提示(\"" + name + "\"); end\n";
    }

    private void write(String pack, String manifest, String drl) throws IOException {
        Path folder = Files.createDirectories(rules.resolve(pack).resolve("tables")).getParent();
        Files.writeString(folder.resolve("pack.yaml"), "名称: " + pack + "\n" + manifest + "\n");
        Files.writeString(folder.resolve("规则.drl"), "package 试;\n\n" + drl);
        if (pack.equals("nation")) {
            Files.writeString(folder.resolve("tables/职责.csv"), "名称,证据,任一/全部,限责任者\n办结,办结,任一,否\n");
        }
    }
}
