package org.fengqiao.decision.why;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.decision.Decider;
import org.fengqiao.decision.Decision;
import org.fengqiao.decision.DemandDecision;
import org.fengqiao.decision.Examination;
import org.fengqiao.matter.Matter;
import org.fengqiao.place.Directory;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.policy.Policy;

/**
 * Questions about one matter, decided at one instant under one policy. Decides once when made, and again for every
 * change that it tries. Not safe for several threads.
 */
public final class Inquiry {

    private final Decider decider = new Decider();
    private final Matter matter;
    private final Instant law;
    private final Instant now;
    private final Policy policy;
    private final Directory directory;
    private final Examination examination;

    /**
     * @param law instant whose law and directory apply
     * @param now instant at which duties and alerts are looked at; {@code law} where it is about a decision
     * @throws org.fengqiao.decision.MatterException if the matter cannot be decided
     */
    public Inquiry(Matter matter, Instant law, Instant now, Policy policy, Directory directory) {
        this.matter = new MatterEditor(matter).unchanged();
        this.law = law;
        this.now = now;
        this.policy = policy;
        this.directory = directory;
        this.examination = decider.examine(this.matter, law, now, policy, directory);
    }

    public Decision decision() {
        return examination.decision();
    }

    /** Everything that the decision says, demand by demand, each with the rules, facts and articles behind it. */
    public List<Statement> why() {
        return decision().demands().stream().flatMap(d -> Statements.of(d, policy).stream()).toList();
    }

    /**
     * Why it is so, or why not, on every demand.
     *
     * @throws IllegalArgumentException in Chinese if there is no such rule or body
     */
    public List<Explanation> ask(Subject subject) {
        return decision().demands().stream().map(DemandDecision::demand).map(d -> ask(subject, d)).toList();
    }

    /**
     * Why it is so, or why not, on one demand.
     *
     * @param demand its id
     * @throws IllegalArgumentException in Chinese if there is no such demand, rule or body
     */
    public Explanation ask(Subject subject, String demand) {
        DirectoryDay today = today();
        Subject settled = Bodies.settled(subject, today, decision().place());
        Ground ground = Ground.of(policy, examination, demand);
        List<Saying> sayings = new Sayings(policy, today).of(settled);
        if (settled instanceof Subject.OfRule o && sayings.isEmpty()) {
            throw new IllegalArgumentException("规则包「" + policy.pack().title() + "」及其继承的规则包里没有规则「" + o.rule()
                    + "」。");
        }
        return new Answering(settled, ground, sayings, scene(ground), search(demand)).answer();
    }

    private DirectoryDay today() {
        return directory.on(WorkCalendar.day(law));
    }

    private Scene scene(Ground ground) {
        int index = Stream.iterate(0, i -> i + 1).filter(i ->
                matter.demands().get(i).id().equals(ground.decision().demand())).findFirst().orElseThrow();
        return new Scene(matter, index, ground.last(), today(), decision().place(), now);
    }

    private Search search(String demand) {
        return new Search(new MatterEditor(matter), decision(), demand,
                changed -> decider.examine(changed, law, now, policy, directory).decision());
    }
}
