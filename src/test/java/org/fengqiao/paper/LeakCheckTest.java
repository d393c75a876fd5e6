package org.fengqiao.paper;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the accused and other bodies never read about an informer. */
class LeakCheckTest {

    private static final Protection PROTECTED = new Protection(
            Set.of("戊某某", "13900139000", "110105491231002", "某某小区3栋501"), Set.of("440304-城管局", "己某某"));

    @ParameterizedTest
    @ValueSource(strings = {"戊某某反映", "戊 某　某反映", "来电１３９００１３９０００", "来电139-0013-9000", "电话+86 139 0013 9000",
        "身份证11010519491231002x", "身份证110105 491231 002", "住在某某小区 3 栋 501 室"})
    void noSpellingOfAnInformerReachesABody(String text) {
        for (PaperContent content : List.<PaperContent>of(
                new Forwarding(text, List.of("查处"), null, "依法处理"), new Forwarding("举报", List.of("甲", text), null, "依法处理"),
                new Forwarding("举报", List.of("查处"), text, "依法处理"), new Forwarding("举报", List.of("查处"), null, text),
                new SupervisionOrder("举报", List.of(new SupervisionOrder.Breach("未告知", text, "第二十三条")), "改正",
                        Drafts.DUE))) {
            assertThatThrownBy(() -> LeakCheck.check(Drafts.to(Drafts.WATER, content), PROTECTED))
                    .isInstanceOf(PaperException.class).hasMessageContaining("检举控告人的信息")
                    .hasMessageNotContainingAny("戊", "139", "1101", "501");
        }
    }

    @Test
    void nothingOfTheMatterGoesToTheAccused() {
        Forwarding clean = new Forwarding("举报", List.of("查处"), null, "依法处理");

        for (Addressee accused : List.of(new Addressee.Body("440304-城管局", "某某区城管局", null),
                new Addressee.Body("440304-某所", "某所", "己某某"), new Addressee.Petitioner("己某某"))) {
            assertThatThrownBy(() -> LeakCheck.check(Drafts.to(accused, clean), PROTECTED))
                    .hasMessageContaining("不得透露");
        }
        assertThatThrownBy(() -> LeakCheck.check(new NewPaper("1", null, new Sender("440304-城管局", "某某区城管局", "某城"),
                Drafts.WATER, "第三十条", clean, Signing.SYSTEM), PROTECTED)).hasMessageContaining("不得经手");
    }

    @Test
    void anotherPetitionerOfTheMatterDoesNotReadTheInformersName() {
        NonAcceptanceNotice notice = new NonAcceptanceNotice("戊某某等人反映的问题", Drafts.DUE, "不属职权", "向某局提出");

        assertThatThrownBy(() -> LeakCheck.check(Drafts.to(new Addressee.Petitioner("辛某某"), notice), PROTECTED))
                .hasMessageContaining("不是给其本人的");
        assertThatCode(() -> LeakCheck.check(Drafts.to(new Addressee.Petitioner("戊 某某"), notice), PROTECTED))
                .doesNotThrowAnyException();
    }

    @Test
    void theInformerReadsTheirOwnNameAndOthersReadTheRest() {
        AcceptanceNotice notice = (AcceptanceNotice) Drafts.CONTENTS.get(PaperKind.ACCEPTANCE_NOTICE);

        assertThatCode(() -> LeakCheck.check(Drafts.to(new Addressee.Petitioner("戊某某"), notice), PROTECTED))
                .doesNotThrowAnyException();
        assertThatCode(() -> LeakCheck.check(Drafts.of(PaperKind.FORWARDING), PROTECTED)).doesNotThrowAnyException();
    }
}
