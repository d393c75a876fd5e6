package org.fengqiao.web.api.roster;

import java.time.Instant;
import java.util.List;
import org.fengqiao.planning.visits.office.Approval;
import org.fengqiao.planning.visits.office.DutyLine;
import org.fengqiao.planning.visits.office.DutyTable;
import org.fengqiao.planning.visits.office.OfficeRoster;
import org.fengqiao.planning.visits.office.Reply;
import org.fengqiao.planning.visits.office.RosterState;
import org.fengqiao.planning.visits.office.Signature;
import org.fengqiao.roster.Opened;
import org.fengqiao.roster.Step;

/**
 * A roster at one version.
 *
 * @param settings  revision of the settings that it was made with
 * @param duties    by day and in protocol order
 * @param open      ids of duties that nobody has
 * @param awaiting  posts that have not answered since it was sent
 * @param approval  null until approved
 * @param published null until published
 */
record RosterView(String id, String place, String title, String first, String last, String settings,
                  RosterState state, String stateName, int version, boolean canUndo, boolean canRedo,
                  List<DutyLine> duties, List<String> open, List<Reply> replies, List<String> awaiting,
                  Approval approval, Signature published) {

    /** Who made a version when and why. */
    record StepView(int version, String action, String account, Instant at, String reason) {

        static StepView of(Step step) {
            return new StepView(step.version(), step.action().label(), step.signature().account(),
                    step.signature().at(), step.signature().reason());
        }
    }

    /** Where two versions differ. */
    record DifferenceView(int from, int to, List<ChangedDutyView> changes) {
    }

    /** A duty that one version has elsewhere; null where it has nobody. */
    record ChangedDutyView(String duty, DutyLine was, DutyLine now) {
    }

    static RosterView of(Opened opened) {
        OfficeRoster roster = opened.roster();
        DutyTable table = new DutyTable(opened.problem());
        List<String> answered = roster.replies().stream().map(Reply::post).toList();
        return new RosterView(roster.head().id(), roster.head().place(), roster.head().title(),
                roster.head().first().toString(), roster.head().last().toString(), roster.head().settings(),
                roster.state(), roster.state().label(), roster.version(), !roster.undo().back().isEmpty(),
                !roster.undo().forward().isEmpty(), table.lines(roster.draft().plan(), roster.draft().pinned()),
                table.open(roster.draft().plan()).stream().map(d -> d.id()).toList(), roster.replies(),
                roster.state() == RosterState.DRAFT ? List.of()
                        : roster.posts().stream().filter(p -> !answered.contains(p)).toList(),
                roster.approval(), roster.publicity() == null ? null : roster.publicity().published());
    }
}
