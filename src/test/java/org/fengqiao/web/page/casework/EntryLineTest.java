package org.fengqiao.web.page.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.Proof;
import org.fengqiao.casework.event.Revisions;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.place.DirectoryFolder;
import org.fengqiao.service.Current;
import org.fengqiao.service.RulesFolder;
import org.junit.jupiter.api.Test;

/** What the history says of an act, for people. */
class EntryLineTest {

    private static final Instant TOLD = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant END = Instant.parse("2026-12-03T15:59:59Z");

    private final BodyNames names = new BodyNames(new Current(new RulesFolder(Path.of("rules")).with(
            DirectoryFolder.read(Path.of("rules/directory")))), Clock.fixed(TOLD, ZoneOffset.UTC));

    @Test
    void aVisitIsToldByItsDayAndArrangementAndNotByItsNumberInTheRoster() {
        assertThat(line(EventKind.VISIT_ARRANGED, "领导包案/20261123-TQ7DE98R", END, "带案下访").words())
                .containsExactly("关于：领导包案", "到访：12月3日 周四 24:00 前", "备注：带案下访");
        assertThat(line(EventKind.MET, "领导包案/20261123-TQ7DE98R", null, null).words()).containsExactly("关于：领导包案");
    }

    @Test
    void anActWithAnEndTellsIt() {
        assertThat(line(EventKind.LISTED_FOR_SUPERVISION, null, END, null).words()).containsExactly("期限：12月3日 周四 24:00 前");
    }

    private EntryLine line(EventKind kind, String about, Instant until, String note) {
        Event event = new Event(kind, TOLD, null, "440304-dangwei", "区委书记", null, null, about, null, null, until, note);
        return EntryLine.of(new CaseEvent("20261123-TQ7DE98R", 3, new Happening.Act(event, null), "某", TOLD, TOLD,
                Proof.WORD, new Revisions("futian", "1", "2"), null), names, false);
    }
}
