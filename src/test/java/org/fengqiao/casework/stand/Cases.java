package org.fengqiao.casework.stand;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.Limits;
import org.fengqiao.casework.event.Proof;
import org.fengqiao.casework.event.Revisions;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;
import org.fengqiao.matter.Matter;
import org.fengqiao.place.Directory;
import org.fengqiao.place.DirectoryFolder;
import org.fengqiao.policy.Policy;
import org.fengqiao.service.RulesFolder;
import org.fengqiao.testing.ExampleFiles;

/** Logs of one example matter, told entry by entry and judged under the shipped rules of Futian. */
final class Cases {

    static final String RECEIVER = "440304-xinfang";
    static final String BUREAU = "440304-chengguan";
    static final String WATER = "440304-shuiwu";
    static final Directory DIRECTORY = DirectoryFolder.read(Path.of("rules/directory"));
    static final Policy POLICY = new RulesFolder(Path.of("rules")).with(DIRECTORY).policy("futian");
    private static final Revisions UNDER = new Revisions("futian", POLICY.revision(), DIRECTORY.revision());

    private final Judge judge = new Judge(POLICY, DIRECTORY);
    private CaseFile file;
    private Stand stand;

    Cases(Matter matter) {
        this(matter, received(matter));
    }

    Cases(Matter matter, Instant entered) {
        told(new CaseEvent(matter.id(), 1, new Happening.Registered(matter, "test", matter.id(), Limits.USUAL, null,
                null), "intake", entered, entered, Proof.SYSTEM_LOG, UNDER, null));
    }

    static Cases smell() {
        return new Cases(example("stinking-transfer-station.json"));
    }

    static Matter example(String name) {
        Matter m = Json.mapper().readValue(ExampleFiles.text(name), Matter.class);
        return new Matter(m.id(), m.channel(), m.form(), m.title(), m.text(), m.receivedAt(), m.arrival(), RECEIVER,
                m.forwardedBy(), m.place(), m.people(), m.representatives(), m.petitioner(), m.earlier(),
                m.levelSkipping(), m.demands(), List.of());
    }

    /** As the example has it, receiver and sender included, but without history. */
    static Matter transferred(String name) {
        Matter m = Json.mapper().readValue(ExampleFiles.text(name), Matter.class);
        return new Matter(m.id(), m.channel(), m.form(), m.title(), m.text(), m.receivedAt(), m.arrival(),
                "440304-jiaoyu", m.forwardedBy(), m.place(), m.people(), m.representatives(), m.petitioner(), m.earlier(),
                m.levelSkipping(), m.demands(), List.of());
    }

    /** The smell as if it had come by letter. */
    static Matter otherChannel() {
        Matter m = example("stinking-transfer-station.json");
        return new Matter(m.id(), "来信", m.form(), m.title(), m.text(), m.receivedAt(), m.arrival(), RECEIVER,
                m.forwardedBy(), m.place(), m.people(), m.representatives(), m.petitioner(), m.earlier(),
                m.levelSkipping(), m.demands(), List.of());
    }

    static Event act(EventKind kind, String body, Instant at) {
        return new Event(kind, at, null, body, null, null, null, null, null, null, null, null);
    }

    static Event act(EventKind kind, String body, Instant at, String about, String value) {
        return new Event(kind, at, null, body, null, null, null, about, value, null, null, null);
    }

    static Event faked(EventKind kind, String body, Instant at, EventResult result) {
        return new Event(kind, at, null, body, null, null, result, null, null, null, null, null);
    }

    /** The instant so long after receipt. */
    Instant after(Duration time) {
        return received(file.facts()).plus(time);
    }

    Stand tell(Event act) {
        return tell(act, act.at(), Proof.WORD);
    }

    Stand tell(Event act, Instant recordedAt, Proof proof) {
        return told(new Happening.Act(act, null), act.at(), recordedAt, proof);
    }

    Stand told(Happening what, Instant at, Instant recordedAt, Proof proof) {
        return told(new CaseEvent(file.newest().matter(), file.newest().sequence() + 1, what, "somebody", at, recordedAt,
                proof, UNDER, null));
    }

    /** Lets the clock strike for every instant up to then. */
    Stand until(Instant end) {
        while (stand.nextCheck() != null && !stand.nextCheck().isAfter(end)) {
            told(new Happening.ClockStruck(stand.nextCheck(), List.of()), stand.nextCheck(), end, Proof.SYSTEM_LOG);
        }
        return told(new Happening.ClockStruck(end, List.of()), end, end, Proof.SYSTEM_LOG);
    }

    Stand stand() {
        return stand;
    }

    CaseFile file() {
        return file;
    }

    /** How the matter stands when its log is judged again from the start. */
    Stand again() {
        Stand again = null;
        for (int entries = 1; entries <= file.events().size(); entries++) {
            again = judge.judge(again, file.first(entries)).stand();
        }
        return again;
    }

    LedgerDuty duty(String action) {
        return stand.duties().stream().filter(d -> d.duty().action().equals(action)).findFirst().orElseThrow();
    }

    /** Who has the first demand. */
    Custody custody() {
        return stand.custody().get(0);
    }

    /** Who owes such an action. */
    List<String> owing(String action) {
        return stand.duties().stream().filter(d -> d.duty().action().equals(action) && d.owed())
                .map(d -> d.duty().by().body()).toList();
    }

    /** What was done wrong in handing it on; that nobody did anything meanwhile is another thing. */
    List<LapseKind> passing() {
        return stand.lapses().stream().map(Lapse::kind).filter(kind -> kind != LapseKind.SITTING).toList();
    }

    /** Alerts about what nobody acknowledged, to whom they are. */
    List<Raised> chased(String whom) {
        return stand.raised().stream().filter(r -> r.alert().rules().isEmpty()
                && r.alert().to().role().equals(whom)).toList();
    }

    private Stand told(CaseEvent event) {
        CaseFile next = file == null ? new CaseFile(List.of(event)) : file.and(event);
        stand = judge.judge(stand, next).stand();
        file = next;
        return stand;
    }

    private static Instant received(Matter matter) {
        return matter.received().orElseThrow();
    }
}
