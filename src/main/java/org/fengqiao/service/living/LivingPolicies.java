package org.fengqiao.service.living;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.place.GridContact;
import org.fengqiao.policy.Problem;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.StoreException;
import org.fengqiao.service.Catalogue;
import org.fengqiao.service.Current;
import org.fengqiao.service.InForce;
import org.fengqiao.service.LastTrials;
import org.fengqiao.service.StoreProblems;
import org.fengqiao.service.Trials;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Puts changed folders in force while the service runs: all of them or nothing. Reads and judges one change at a time;
 * deciding goes on meanwhile, and what is under way ends under what it began with. Safe for any number of threads.
 */
public final class LivingPolicies {

    private static final Logger LOG = LoggerFactory.getLogger(LivingPolicies.class);

    private final PolicyFolders folders;
    private final ActivePolicies active;
    private final LastTrials trials;
    private final Clock clock;
    private final Current current;
    private final History history = new History();
    private FolderPrint print;
    private Trials tried;
    private Instant since;
    private Reload refused;
    private ActiveRevision elsewhere;
    private String lastFollowed = "";
    private volatile Standing standing;

    /**
     * Reads the folders and puts them in force.
     *
     * @param alone whether no other instance can use the store; otherwise a revision that was replaced before does not
     *              become the active one again merely because an instance that still has it starts
     * @throws RuntimeException if the folders cannot be put in force, with everything wrong in them
     */
    public LivingPolicies(PolicyFolders folders, ActivePolicies active, LastTrials trials, Clock clock,
                          boolean alone) {
        this.folders = folders;
        this.active = active;
        this.trials = trials;
        this.clock = clock;
        Loaded first = folders.load();
        this.print = first.print();
        this.since = clock.instant();
        this.current = new Current(first.inForce());
        if (alone || active.latest().isEmpty() || !active.ever(first.inForce())) {
            register(first.inForce(), Cause.START, null);
        }
        stand();
    }

    public Current current() {
        return current;
    }

    /** How what is in force stands; never waits. */
    public Standing standing() {
        return standing;
    }

    /** The latest reloads of this process, newest first. */
    public List<Reload> recent() {
        return history.all();
    }

    /**
     * Reads the folders again and puts them in force if they hold no error and all their scenarios pass.
     *
     * @param by account that asks, or null
     */
    public synchronized Reload reload(Cause cause, String by) {
        Reload done;
        try {
            done = judged(folders.load(), cause, by);
        } catch (RuntimeException broken) {
            done = refused(cause, by, problems(broken));
        }
        stand();
        return done;
    }

    /**
     * Looks at what the store says is active. If that is something else, and the own folders hold it, puts it in force;
     * otherwise says so in {@link #standing()}.
     */
    public synchronized void agree() {
        ActiveRevision latest = active.latest().orElse(null);
        boolean agreed = latest == null || latest.is(current.inForce());
        String attempt = agreed ? "" : latest.number() + "\n" + folders.stamp();
        if (!agreed && !attempt.equals(lastFollowed)) {
            try {
                Loaded found = folders.load();
                if (latest.is(found.inForce())) {
                    judged(found, Cause.AGREEMENT, latest.by());
                }
            } catch (RuntimeException broken) {
                refused(Cause.AGREEMENT, null, problems(broken));
            }
        }
        lastFollowed = attempt;
        elsewhere = latest;
        standing = Stand.of(current.inForce(), since, refused, elsewhere);
    }

    /**
     * Replaces the catalogue of items, see {@link Catalogue#replace}.
     *
     * @throws ProblemException if the folders hold changes that do not pass: they would come in force with it
     */
    public synchronized void replaceCatalogue(Catalogue catalogue, String fileName, byte[] bytes, String by)
            throws IOException {
        change(Cause.CATALOGUE, by, "换上了导入的事项目录。", () -> catalogue.replace(current, fileName, bytes));
    }

    /**
     * Puts who looks after which grid in force, see {@link Catalogue#publish}.
     *
     * @throws ProblemException if the folders hold changes that do not pass: they would come in force with it
     */
    public synchronized void publishGrids(Catalogue catalogue, String office, List<GridContact> contacts,
                                          LocalDate from, String by) throws IOException {
        change(Cause.GRIDS, by, "换上了公布的网格安排。", () -> catalogue.publish(current, office, contacts, from));
    }

    /** Replaces a kept table of the directory. */
    private interface Replacement {

        void run() throws IOException;
    }

    private void change(Cause cause, String by, String said, Replacement replacement) throws IOException {
        if (!folders.print().equals(print)) {
            Reload pending = reload(cause, by);
            if (pending.result() == Result.REFUSED) {
                throw new ProblemException(RefusedReload.document(pending));
            }
        }
        InForce before = current.inForce();
        replacement.run();
        InForce now = current.inForce();
        if (!now.directory().revision().equals(before.directory().revision())) {
            register(now, cause, by);
            since = clock.instant();
            print = folders.print();
            tried = null;
            history.add(number -> new Reload(number, since, cause, by, Result.PUBLISHED, now.revision(),
                    now.directory().revision(), said, null, List.of(), warnings(now)));
        }
        stand();
    }

    private Reload judged(Loaded next, Cause cause, String by) {
        Trials now = Trials.run(next.scenarios(), next.inForce());
        List<LoadProblem> failing = now.results().stream().filter(result -> !result.passed())
                .map(LoadProblem::failing).toList();
        if (!failing.isEmpty()) {
            return refused(cause, by, failing);
        }
        InForce before = current.inForce();
        boolean same = before.revision().equals(next.inForce().revision())
                && before.directory().revision().equals(next.inForce().directory().revision());
        ChangeSummary summary = same ? null : new Summarising(before, print, tried).of(next, now);
        // Before other instances are told: none should follow a revision that could not be kept.
        current.prepare(next.inForce());
        if (cause != Cause.AGREEMENT) {
            register(next.inForce(), cause, by);
        }
        boolean mended = refused != null;
        refused = null;
        print = next.print();
        tried = now;
        if (same) {
            trials.put(before, now);
            return cause == Cause.WATCH && !mended ? unchanged(0, cause, by)
                    : history.add(number -> unchanged(number, cause, by));
        }
        current.replace(next.inForce());
        trials.put(next.inForce(), now);
        since = clock.instant();
        LOG.info("rules {} and directory {} are in force ({})", next.inForce().revision(),
                next.inForce().directory().revision(), cause.code());
        return history.add(number -> new Reload(number, since, cause, by, Result.PUBLISHED, next.inForce().revision(),
                next.inForce().directory().revision(), summary.text(), summary, List.of(), warnings(next.inForce())));
    }

    private Reload unchanged(long number, Cause cause, String by) {
        InForce now = current.inForce();
        return new Reload(number, clock.instant(), cause, by, Result.UNCHANGED, now.revision(),
                now.directory().revision(), "与现行的相同，没有更换。", null, List.of(), warnings(now));
    }

    private Reload refused(Cause cause, String by, List<LoadProblem> problems) {
        InForce now = current.inForce();
        LOG.warn("changed rules or directory were refused for {} problems ({})", problems.size(), cause.code());
        refused = history.add(number -> new Reload(number, clock.instant(), cause, by, Result.REFUSED, now.revision(),
                now.directory().revision(), "有 " + problems.size() + " 处问题，没有更换；仍按原来的规则和名录办理。", null,
                problems, List.of()));
        return refused;
    }

    private static List<LoadProblem> problems(RuntimeException broken) {
        List<LoadProblem> told = LoadProblem.of(broken);
        if (!told.isEmpty()) {
            return told;
        }
        if (broken instanceof StoreException failure) {
            return List.of(new LoadProblem("数据库", 0, null, "规则或名录的文件存不进档案，没有换上："
                    + StoreProblems.of(failure).detail()));
        }
        LOG.error("folders could not be put in force", broken);
        return List.of(new LoadProblem("服务", 0, null, broken instanceof DataAccessException
                ? "数据库写不进去，无法告知其他实例。请恢复数据库后重新载入"
                : "程序没能处理这些文件（" + broken.getClass().getSimpleName() + "）。请把服务日志交给管理员"));
    }

    /** Tells the other instances, unless they were told. */
    private void register(InForce inForce, Cause cause, String by) {
        Optional<ActiveRevision> latest = active.latest();
        if (latest.isEmpty() || !latest.get().is(inForce)) {
            active.publish(inForce, cause, by, clock.instant());
        }
    }

    private static List<LoadProblem> warnings(InForce inForce) {
        return inForce.policies().warnings().stream().filter(p -> p.severity() == Problem.Severity.WARNING)
                .map(LoadProblem::of).toList();
    }

    private void stand() {
        try {
            elsewhere = active.latest().orElse(null);
        } catch (DataAccessException unreachable) {
            LOG.warn("the store does not say which policies are active");
        }
        standing = Stand.of(current.inForce(), since, refused, elsewhere);
    }
}
