package org.fengqiao.service.living;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.fengqiao.json.Json;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.service.Batch;
import org.fengqiao.service.Catalogue;
import org.fengqiao.service.InForce;
import org.fengqiao.service.MatterReader;
import org.fengqiao.service.RulesFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of a copy of the shipped folders: what is put in force, what is refused, and what is told of it. */
class LivingPoliciesTest {

    private static final String SENTENCES = "futian/sentences/民意速办.dslr";

    @TempDir
    private Path root;
    private Place place;
    private PolicyFolders folders;
    private LivingPolicies policies;

    @BeforeEach
    void start() {
        place = new Place(root);
        folders = place.folders();
        policies = place.policies(folders, Place.store("living"), true);
    }

    @Test
    void putsANewRuleInForceAndTellsWhatItChanges() {
        InForce before = policies.current().inForce();
        place.notice("请先核对地址");

        Reload reload = policies.reload(Cause.CALL, "policy");

        assertThat(reload.result()).isEqualTo(Result.PUBLISHED);
        assertThat(reload.summary().packs()).containsExactly(new PackChange("futian", "深圳市福田区（十项机制）", Shift.CHANGED,
                List.of("福田·试验·提示"), List.of(), List.of(), List.of()));
        assertThat(reload.summary().files())
                .containsExactly(new FileChange(FileKind.RULES, Place.NOTICE, Shift.ADDED));
        assertThat(reload.summary().differing()).isPositive().isLessThan(reload.summary().scenarios());
        assertThat(reload.summary().decided().get(0).changes()).anyMatch(clause -> clause.contains("提示：请先核对地址"));
        assertThat(reload.text()).contains("新增规则 1 条（福田·试验·提示）", "全部相符", "的裁定与原来不同");
        assertThat(policies.current().inForce()).isNotSameAs(before);
        assertThat(policies.current().inForce().revision()).isEqualTo(reload.policyRevision())
                .isNotEqualTo(before.revision());
        assertThat(policies.standing().state()).isEqualTo(PolicyState.CURRENT);
        assertThat(policies.standing().active().policyRevision()).isEqualTo(reload.policyRevision());
        assertThat(policies.recent()).containsExactly(reload);
    }

    @Test
    void tellsChangedAndRemovedRulesSwitchesAndCalendars() {
        place.notice("一");
        policies.reload(Cause.CALL, "policy");
        place.notice("二");
        place.edit("national/calendar/cn.csv", "2026-10-10,WORK,国庆节", "2026-10-10,WORK,国庆节调休");

        ChangeSummary changed = policies.reload(Cause.CALL, "policy").summary();

        assertThat(changed.packs()).extracting(PackChange::changed).containsExactly(List.of("福田·试验·提示"));
        assertThat(changed.files()).extracting(FileChange::kind).containsExactly(FileKind.RULES, FileKind.CALENDAR);

        place.delete(Place.NOTICE);
        place.edit("futian/pack.yaml", "标题:", "开关: {首日计入: 否, 逾期申请复查即终止: 否}\n标题:");
        ChangeSummary removed = policies.reload(Cause.CALL, "policy").summary();
        assertThat(removed.packs()).extracting(PackChange::removed).containsExactly(List.of("福田·试验·提示"));
        assertThat(removed.packs()).extracting(PackChange::switches)
                .containsExactly(List.of("「逾期申请复查即终止」由「是」改为「否」"));
    }

    @Test
    void keepsTheLastGoodPolicyAndNamesEveryError() {
        InForce before = policies.current().inForce();
        place.write("futian/坏一.drl", "package 福田;\nrule \"坏一\" when 诉求( 没有 == 1 ) then 胡说(); end\n");
        place.write("national/坏二.drl", "package 国家;\nrule \"坏二\" when eval(true) then end\n");

        Reload reload = policies.reload(Cause.CALL, "policy");

        assertThat(reload.result()).isEqualTo(Result.REFUSED);
        assertThat(reload.problems()).extracting(LoadProblem::file).contains("national/坏二.drl", "futian/坏一.drl");
        assertThat(reload.problems()).allSatisfy(problem -> assertThat(problem.place()).contains(".drl:2:"));
        assertThat(policies.current().inForce()).isSameAs(before);
        assertThat(policies.standing().state()).isEqualTo(PolicyState.REFUSED);
        assertThat(policies.standing().problems()).isEqualTo(reload.problems());

        place.delete("futian/坏一.drl");
        place.delete("national/坏二.drl");
        assertThat(policies.reload(Cause.CALL, "policy").result()).isEqualTo(Result.UNCHANGED);
        assertThat(policies.standing().state()).isEqualTo(PolicyState.CURRENT);
    }

    @Test
    void refusesRulesThatTheirScenariosContradict() {
        place.edit(SENTENCES, "收到后十分钟内", "收到后九十分钟内");

        Reload reload = policies.reload(Cause.CALL, "policy");

        assertThat(reload.result()).isEqualTo(Result.REFUSED);
        assertThat(reload.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.file()).startsWith("futian/scenarios/");
            assertThat(problem.line()).isPositive();
            assertThat(problem.message()).startsWith("情景「").contains("不符");
        });
    }

    @Test
    void refusesABrokenDirectoryAndAMissingFolder() throws IOException {
        place.edit("directory/channels.csv", "440304-shuji,", "440304-shuji,,,,,,,,,,");
        assertThat(policies.reload(Cause.CALL, "policy").problems()).extracting(LoadProblem::file)
                .contains("channels.csv");

        Files.move(place.rules(), root.resolve("elsewhere"));
        assertThat(policies.reload(Cause.CALL, "policy").result()).isEqualTo(Result.REFUSED);
        Files.move(root.resolve("elsewhere"), place.rules());
        place.edit("directory/channels.csv", "440304-shuji,,,,,,,,,,", "440304-shuji,");
        assertThat(policies.reload(Cause.CALL, "policy").result()).isEqualTo(Result.UNCHANGED);
    }

    @Test
    void putsAChangedDirectoryInForce() {
        String before = policies.current().inForce().directory().revision();
        place.edit("directory/channels.csv", "区委书记在线,书记在线|", "区委书记在线,区委书记信箱|书记在线|");

        Reload reload = policies.reload(Cause.CALL, "policy");

        assertThat(reload.result()).isEqualTo(Result.PUBLISHED);
        assertThat(reload.directoryRevision()).isNotEqualTo(before);
        assertThat(reload.summary().files())
                .containsExactly(new FileChange(FileKind.DIRECTORY, "directory/channels.csv", Shift.CHANGED));
    }

    @Test
    void aBatchUnderWayEndsUnderThePolicyItBeganWith() throws IOException {
        String matter = Files.readString(Path.of("docs/examples/batch.ndjson")).lines().findFirst().orElseThrow() + "\n";
        InForce taken = policies.current().inForce();
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        try (PipedOutputStream lines = new PipedOutputStream(); PipedInputStream in = new PipedInputStream(lines)) {
            CompletableFuture<Batch.Summary> batch = CompletableFuture.supplyAsync(() -> decided(in, answers, taken));
            lines.write(matter.getBytes(StandardCharsets.UTF_8));
            place.notice("换了");
            assertThat(policies.reload(Cause.CALL, "policy").result()).isEqualTo(Result.PUBLISHED);
            lines.write(matter.getBytes(StandardCharsets.UTF_8));
            lines.close();
            assertThat(batch.join()).isEqualTo(new Batch.Summary(2, 0));
        }

        Set<String> revisions = answers.toString(StandardCharsets.UTF_8).lines()
                .map(line -> Json.mapper().readTree(line).path("decision").path("policyRevision").stringValue())
                .collect(Collectors.toSet());
        assertThat(revisions).containsExactly(taken.policy("futian").revision())
                .doesNotContain(policies.current().inForce().policy("futian").revision());
    }

    @Test
    void anImportedCatalogueBringsNoUncheckedRulesWithIt() throws IOException {
        Catalogue catalogue = new Catalogue(root.resolve("data"), new RulesFolder(place.rules()));
        byte[] items = Files.readAllBytes(place.rules().resolve("directory/items.csv"));
        place.edit(SENTENCES, "收到后十分钟内", "收到后九十分钟内");

        assertThatThrownBy(() -> policies.replaceCatalogue(catalogue, "items.csv", items, "admin"))
                .isInstanceOf(ProblemException.class).hasMessageContaining("没有更换");
        assertThat(root.resolve("data/catalogue")).doesNotExist();
    }

    private static Batch.Summary decided(PipedInputStream in, ByteArrayOutputStream out, InForce inForce) {
        try {
            return new Batch(new MatterReader()).decide(in, out, inForce, "futian", Instant.parse("2026-11-30T00:00:00Z"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
