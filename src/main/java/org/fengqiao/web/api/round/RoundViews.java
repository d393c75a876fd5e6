package org.fengqiao.web.api.round;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.Petitioner;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.rounds.Missed;
import org.fengqiao.planning.rounds.day.HeldBack;
import org.fengqiao.planning.rounds.day.Outcome;
import org.fengqiao.planning.rounds.setting.Declarer;
import org.fengqiao.planning.rounds.setting.NeedKind;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.round.Find;
import org.fengqiao.round.KeptRound;
import org.fengqiao.round.KeptStop;
import org.fengqiao.round.OpenedRound;
import org.fengqiao.round.Quota;
import org.fengqiao.round.Result;
import org.fengqiao.round.RoundNeeds;
import org.fengqiao.round.RoundRecords;

/** Shapes of what is asked and answered. */
final class RoundViews {

    private RoundViews() {
    }

    /** @param beginnings null for the usual number */
    record RoundAsk(Integer seed, Integer beginnings) {
    }

    record RoundResultAsk(String stop, Outcome outcome, Integer minutes, String at, LocalDate again, String reason,
                          EventKind act) {

        RoundRecords.Told told() {
            return new RoundRecords.Told(stop, outcome, minutes, at == null ? null : time(), again, reason, act);
        }

        private LocalTime time() {
            try {
                return LocalTime.parse(at);
            } catch (DateTimeException wrong) {
                String detail = "时刻写作 09:30，实为「" + at + "」。";
                throw new ProblemException(ProblemCode.INVALID_ROUND, detail,
                        List.of(Fault.inBody("/at", "bad-value", detail, List.of())));
            }
        }
    }

    record RoundFindAsk(String stop, String mark, String text, String item, Petitioner petitioner) {

        RoundRecords.Found found() {
            return new RoundRecords.Found(stop, mark, text, item, petitioner);
        }
    }

    /** @param everyDays null for a week */
    record RoundNeedAsk(String household, NeedKind need, Declarer by, Integer everyDays, Boolean consent) {

        RoundNeeds.Declaring declaring() {
            return new RoundNeeds.Declaring(household, need, by, everyDays, Boolean.TRUE.equals(consent));
        }
    }

    record RoundWithdrawalAsk(String household) {
    }

    record RoundResultView(Outcome outcome, String outcomeName, LocalTime at, int minutes, LocalDate again, int entry,
                           String reason, Long told) {

        static RoundResultView of(Result r) {
            return r == null ? null : new RoundResultView(r.outcome(), r.outcome().label(), r.at(), r.minutes(), r.again(),
                    r.entry(), r.reason(), r.told());
        }
    }

    record RoundStopView(String stop, String name, String kind, LocalTime from, LocalTime to, int walked, int east,
                         int north, boolean must, String need, String matter, String reason, RoundResultView result) {

        static RoundStopView of(KeptStop s, OpenedRound of) {
            return new RoundStopView(s.id(), s.name(), s.kind(), s.from(), s.to(), s.walked(), s.east(), s.north(),
                    s.must(), s.asked() ? of.needs().get(s.id()) : null, s.matter(), s.reason(),
                    RoundResultView.of(of.results().get(s.id())));
        }
    }

    record RoundDayView(String place, String worker, String name, LocalDate day, boolean own, int version, String madeBy,
                        java.time.Instant madeAt, long seed, int beginnings, int metres, List<Quota> quotas,
                        List<RoundStopView> stops, List<Missed> missed, List<HeldBack> held, List<Find> finds) {

        static RoundDayView of(OpenedRound of) {
            KeptRound r = of.round();
            return new RoundDayView(of.key().place(), of.key().worker(), of.walker().name(), of.key().day(), of.own(),
                    r.version(), r.account(), r.madeAt(), r.seed(), r.beginnings(), r.metres(), r.quotas(),
                    r.stops().stream().map(s -> RoundStopView.of(s, of)).toList(), r.missed(), r.held(), of.finds());
        }
    }

    record RoundCheckView(List<String> errors, List<String> warnings) {

        static RoundCheckView of(List<Finding> found) {
            return new RoundCheckView(found.stream().filter(Finding::isError).map(Finding::toString).toList(),
                    found.stream().filter(f -> !f.isError()).map(Finding::toString).toList());
        }
    }
}
