package org.fengqiao.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fengqiao.hash.Sha256;
import org.fengqiao.person.PersonParts;
import org.fengqiao.receipt.key.TestKeys;
import org.fengqiao.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Drafted by the system, issued by a person, served: with numbers that have no gaps and no doubles. */
class PapersTest extends DatabaseTest {

    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final Signing SIGNED = new Signing("丙某某", "丁某某", NOW.plusSeconds(600));
    private static final ServiceAttempt MISSED = new ServiceAttempt(NOW.plusSeconds(7_200), ServiceMeans.IN_PERSON,
            ServiceResult.NOT_REACHED, null, "门牌照片1");
    private static final ServiceAttempt REFUSED = new ServiceAttempt(NOW.plusSeconds(9_000), ServiceMeans.LEFT_BEHIND,
            ServiceResult.REFUSED, "甲某某本人", "见证人庚某某");

    private static final String BASIS = "《信访工作条例》第二十三条";

    private PersonParts people;
    private Papers papers;

    @BeforeEach
    void open() {
        people = PersonParts.of(jdbc, storage, TestKeys.master(1));
        papers = PaperConfiguration.of(jdbc, storage, people.seals(), Path.of("rules", "papers"));
    }

    @Test
    void goesFromDraftToIssuedToServed() {
        Paper draft = draft(PaperKind.ACCEPTANCE_NOTICE);
        assertThat(draft.state()).isEqualTo(PaperState.DRAFT);
        assertThat(draft.number()).isNull();

        Paper issued = papers.issue(draft.id(), draft.version(), SIGNED, Protection.none());

        assertThat(issued.number()).hasToString("某信受告〔2026〕1号");
        assertThat(issued.signing()).isEqualTo(SIGNED);
        assertThat(issued.draft()).isEqualTo(Drafts.of(PaperKind.ACCEPTANCE_NOTICE));
        byte[] document = papers.document(issued.id());
        assertThat(Sha256.hex(document)).isEqualTo(issued.documentHash());
        assertThat(papers.document(issued.id())).as("frozen").isEqualTo(document);
        assertThat(papers.serve(issued.id(), MISSED).state()).isEqualTo(PaperState.ISSUED);
        Paper served = papers.serve(issued.id(), REFUSED);
        assertThat(served.state()).as("a refusal serves").isEqualTo(PaperState.SERVED);
        assertThat(served.attempts()).containsExactly(MISSED, REFUSED);
        assertThat(papers.ofMatter("事项-1")).containsExactly(served);
    }

    @Test
    void onlyAPersonIssuesAndOnlyWhatWasLookedAt() {
        Paper draft = draft(PaperKind.ASSIGNMENT);
        assertThatThrownBy(() -> new Signing(Signing.SYSTEM, "丁某某", NOW)).hasMessageContaining("由人签发");
        assertThatThrownBy(() -> new Signing("丙某某", " ", NOW)).hasMessageContaining("批准人");
        Paper revised = papers.revise(draft.id(), draft.version(), Drafts.of(PaperKind.ASSIGNMENT), Protection.none());

        assertThatThrownBy(() -> papers.issue(draft.id(), draft.version(), SIGNED, Protection.none()))
                .hasMessageContaining("草稿已被别人改过");
        papers.issue(draft.id(), revised.version(), SIGNED, Protection.none());
        assertThatThrownBy(() -> papers.issue(draft.id(), revised.version() + 1, SIGNED, Protection.none()))
                .hasMessageContaining("不再是草稿");
        assertThatThrownBy(() -> papers.discard(draft.id(), revised.version() + 1)).hasMessageContaining("不再是草稿");
        assertThat(rows("paper_number")).isEqualTo(1);
    }

    @Test
    void whatIsNotInOrderChangesNothing() {
        Paper draft = draft(PaperKind.FORWARDING);
        Protection accused = new Protection(Set.of(), Set.of("440304-水务局"));
        assertThatThrownBy(() -> papers.issue(draft.id(), 1, SIGNED, accused)).hasMessageContaining("不得透露");
        assertThatThrownBy(() -> papers.draft(Drafts.of(PaperKind.FORWARDING), accused, NOW))
                .hasMessageContaining("不得透露");
        assertThatThrownBy(() -> papers.serve(draft.id(), REFUSED)).hasMessageContaining("只有已签发的才能送达");
        assertThatThrownBy(() -> papers.revoke(draft.id(), new Revocation("丁某某", NOW, BASIS, "错发")))
                .hasMessageContaining("不能撤销");
        assertThatThrownBy(() -> papers.find(99)).hasMessageContaining("没有编号为 99 的文书");

        assertThat(papers.ofMatter("事项-1")).containsExactly(draft);
        papers.discard(draft.id(), 1);
        assertThat(rows("paper") + rows("paper_number")).isZero();
    }

    @Test
    void anExtensionAfterTheLimitIsVoid() {
        Paper draft = draft(PaperKind.EXTENSION_NOTICE);

        assertThatThrownBy(() -> papers.issue(draft.id(), 1, signedAt("2026-12-31T16:00:00Z"), Protection.none()))
                .hasMessageContaining("逾期后的延期无效");
        assertThat(papers.issue(draft.id(), 1, signedAt("2026-12-31T15:59:59Z"), Protection.none()).number())
                .hasToString("某信延告〔2026〕1号");
    }

    @Test
    void numbersCountPerBodyKindAndYearOfBeijing() {
        assertThat(issued(PaperKind.FORWARDING, "2026-12-31T15:59:00Z")).hasToString("某信转〔2026〕1号");
        assertThat(issued(PaperKind.FORWARDING, "2026-12-31T15:59:00Z")).hasToString("某信转〔2026〕2号");
        assertThat(issued(PaperKind.FORWARDING, "2026-12-31T16:00:00Z")).hasToString("某信转〔2027〕1号");
        assertThat(issued(PaperKind.SUPERVISION_ORDER, "2026-12-31T15:59:00Z")).hasToString("某信督〔2026〕1号");
    }

    @Test
    void instancesThatIssueAtOnceLeaveNoGapAndNoDouble() {
        Papers other = PaperConfiguration.of(jdbc, storage, people.seals(), Path.of("rules", "papers"));
        List<Paper> drafts = IntStream.range(0, 24).mapToObj(i -> draft(PaperKind.SUPERVISION_ORDER)).toList();

        List<Integer> numbers = IntStream.range(0, 24).parallel().mapToObj(i -> {
            Papers instance = i % 2 == 0 ? papers : other;
            if (i % 4 == 1) {
                rolledBack(instance, drafts.get(i));
            }
            return instance.issue(drafts.get(i).id(), 1, SIGNED, Protection.none()).number().number();
        }).sorted().toList();

        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 24).boxed().toList());
    }

    @Test
    void aRevokedPaperKeepsItsNumber() {
        Paper draft = draft(PaperKind.SUPERVISION_ORDER);
        papers.issue(draft.id(), 1, SIGNED, Protection.none());
        assertThatThrownBy(() -> new Revocation("丁某某", NOW, BASIS, "")).hasMessageContaining("撤销的理由");

        Paper revoked = papers.revoke(draft.id(), new Revocation("丁某某", NOW, BASIS, "主送单位写错"));

        assertThat(revoked.state()).isEqualTo(PaperState.REVOKED);
        assertThat(revoked.revoked().reason()).isEqualTo("主送单位写错");
        assertThat(revoked.revoked().basis()).isEqualTo(BASIS);
        assertThat(jdbc.sql("select revoked_why from paper").query((row, n) -> new String(row.getBytes(1),
                StandardCharsets.UTF_8)).single()).as("sealed").doesNotContain("主送单位");
        assertThat(revoked.number().number()).isEqualTo(1);
        assertThat(issued(PaperKind.SUPERVISION_ORDER, "2026-11-21T00:00:00Z").number()).isEqualTo(2);
    }

    @Test
    void reasonsOfAnEarlierVersionAreSealedAtTheStart() {
        Paper draft = draft(PaperKind.SUPERVISION_ORDER);
        papers.issue(draft.id(), 1, SIGNED, Protection.none());
        Paper revoked = papers.revoke(draft.id(), new Revocation("丁某某", NOW, BASIS, "主送单位写错"));
        jdbc.sql("update paper set revoked_why = null, revoked_for = '主送单位写错'").update();
        jdbc.sql("insert into paper_unsealed (paper) values (?)").param(draft.id()).update();

        Stream.of(1, 2).parallel().forEach(instance -> papers.begin());

        assertThat(papers.find(draft.id())).isEqualTo(revoked);
        assertThat(jdbc.sql("select revoked_for from paper").query((row, n) -> String.valueOf(row.getString(1))).single())
                .isEqualTo("null");
        assertThat(jdbc.sql("select count(*) from paper_unsealed").query(Long.class).single()).isZero();
    }

    @Test
    void peopleLieSealedAndCanBeErased() {
        Paper draft = draft(PaperKind.ACCEPTANCE_NOTICE);
        papers.issue(draft.id(), 1, SIGNED, Protection.none());
        papers.serve(draft.id(), REFUSED);
        assertThat(jdbc.sql("select content, document from paper").query((row, n) ->
                new String(row.getBytes(1), StandardCharsets.UTF_8) + new String(row.getBytes(2), StandardCharsets.UTF_8))
                .single()).as("sealed, and no archive as documents are").doesNotContain("甲某某", "PK\3\4");

        people.index().erase("事项-1");

        assertThatThrownBy(() -> papers.document(draft.id())).isInstanceOfSatisfying(PaperException.class,
                e -> assertThat(e.kind()).isEqualTo(PaperException.Kind.ERASED));
    }

    @Test
    void theShippedTemplatesAreInOrder() {
        assertThat(papers.templateProblems(null)).isEmpty();
        assertThat(PaperConfiguration.of(jdbc, storage, people.seals(), folder).templateProblems(null))
                .hasSize(PaperKind.values().length);
    }

    private void rolledBack(Papers instance, Paper draft) {
        transaction.executeWithoutResult(status -> {
            instance.issue(draft.id(), 1, SIGNED, Protection.none());
            status.setRollbackOnly();
        });
    }

    private Paper draft(PaperKind kind) {
        return papers.draft(Drafts.of(kind), Protection.none(), NOW);
    }

    private PaperNumber issued(PaperKind kind, String at) {
        return papers.issue(draft(kind).id(), 1, signedAt(at), Protection.none()).number();
    }

    private static Signing signedAt(String at) {
        return new Signing("丙某某", "丁某某", Instant.parse(at));
    }
}
