package org.fengqiao.policy.outcome;

import java.util.List;
import org.fengqiao.calendar.TimeLimit;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.Purpose;

/** One thing that a rule says. A closed set: every kind is interpreted by the decision in its phase. */
public sealed interface Outcome {

    Phase phase();

    /** 定性质 / 拟定性质: the class of a demand; a proposal waits for a person, with the alternatives still open. */
    record Classify(Purpose purpose, boolean proposal, List<Purpose> alternatives, Confirmation confirmation)
            implements Outcome {
        @Override
        public Phase phase() {
            return Phase.CLASSIFY;
        }
    }

    /** 定级: the level of the case, a term of the pack's table 级别. */
    record Grade(String level) implements Outcome {
        @Override
        public Phase phase() {
            return Phase.CLASSIFY;
        }
    }

    /** 分流 / 拟分流: the legal channel of a demand. */
    record Divert(LegalChannel channel, boolean proposal, List<LegalChannel> alternatives, Confirmation confirmation)
            implements Outcome {
        @Override
        public Phase phase() {
            return Phase.DIVERT;
        }
    }

    /** 首办 / 牵头 / 协办 / 协调: who takes which part. */
    record Assign(HandlerRole role, Party party) implements Outcome {
        @Override
        public Phase phase() {
            return Phase.ASSIGN;
        }
    }

    /** 不得交: a bar. Nothing of the demand may be routed to the party; no pack can lift it. */
    record Bar(Party party) implements Outcome {
        @Override
        public Phase phase() {
            return Phase.ASSIGN;
        }
    }

    /** 应回避: whoever holds a declared interest stands aside; {@code party} names the person's part. */
    record Recuse(Party party) implements Outcome {
        @Override
        public Phase phase() {
            return Phase.ASSIGN;
        }
    }

    /**
     * 应当: a duty.
     *
     * @param to        whom it is owed to, or null
     * @param limit     null: at once or without a limit of its own; the duty is then open until done
     * @param from      event that starts the clock; until it happens the duty waits
     * @param extension how far the limit may be extended, or null
     * @param office    the act needs an open office: the last day ends at close of business
     * @param hearing   time of a hearing is not counted
     */
    record Owe(String action, Party by, Party to, TimeLimit limit, EventKind from, Extension extension, boolean office,
               boolean hearing) implements Outcome {
        @Override
        public Phase phase() {
            return Phase.LIMIT;
        }
    }

    /**
     * 可以: a power, not a duty.
     *
     * @param limit window in which it may be used, or null for always
     * @param from  event that opens the window; null exactly where {@code limit} is null
     */
    record May(String action, Party by, TimeLimit limit, EventKind from) implements Outcome {

        public May(String action, Party by) {
            this(action, by, null, null);
        }

        @Override
        public Phase phase() {
            return Phase.LIMIT;
        }
    }

    /** 底线: a floor. No pack may give the action a later end, without approval or with every extension. */
    record Floor(String action, TimeLimit limit, EventKind from, Extension extension) implements Outcome {
        @Override
        public Phase phase() {
            return Phase.LIMIT;
        }
    }

    /** 升级: the matter climbs to the party. {@code trigger} null means at once. */
    record Climb(Party to, Trigger trigger) implements Outcome {
        @Override
        public Phase phase() {
            return Phase.ESCALATE;
        }
    }

    /** 亮灯: a light on the party that owes the watched duty. */
    record Light(Colour colour, Trigger trigger) implements Outcome {
        @Override
        public Phase phase() {
            return Phase.ESCALATE;
        }
    }

    /** 鸣哨: an alarm on the case, on facts of the matter only. {@code trigger} null means at once. */
    record Alarm(String reason, Trigger trigger) implements Outcome {
        @Override
        public Phase phase() {
            return Phase.ESCALATE;
        }
    }

    /** 督办 / 催办: an order from one party to another. {@code paper} names the order (督办单, 提醒函). */
    record Order(String paper, Party by, Party to, Trigger trigger) implements Outcome {
        @Override
        public Phase phase() {
            return Phase.ESCALATE;
        }
    }

    /** 出具: a paper to issue, a term of the pack's table 文书. */
    record Issue(String paper, Party by, Party to) implements Outcome {
        @Override
        public Phase phase() {
            return Phase.PAPER;
        }
    }

    /** 提示: something the handler should know. */
    record Notice(String text) implements Outcome {
        @Override
        public Phase phase() {
            return Phase.PAPER;
        }
    }

    /** Who confirms a proposal, and how long that may take from receipt. */
    record Confirmation(Party by, TimeLimit limit) {
    }

    /**
     * An extension allowed on a duty.
     *
     * @param atMost all extensions together
     * @param by     event that approves one
     */
    record Extension(TimeLimit atMost, EventKind by) {
    }
}
