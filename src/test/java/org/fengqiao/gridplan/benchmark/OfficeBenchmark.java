package org.fengqiao.gridplan.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.gridplan.Difference;
import org.fengqiao.gridplan.GridPlaces;
import org.fengqiao.gridplan.LineFilter;
import org.fengqiao.gridplan.OfficePlan;
import org.fengqiao.gridplan.PlanDesk;
import org.fengqiao.gridplan.PlanEdits;
import org.fengqiao.gridplan.PlanSheet;
import org.fengqiao.gridplan.PlanSheets;
import org.fengqiao.gridplan.PlanStore;
import org.fengqiao.gridplan.PlanWorkbook;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.cover.Seat;
import org.fengqiao.planning.grids.explain.GridExplainer;
import org.fengqiao.planning.grids.plan.Boards;
import org.fengqiao.planning.grids.plan.GridBoard;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.fengqiao.planning.grids.solve.FlowStart;
import org.fengqiao.planning.visits.office.Signature;
import org.fengqiao.receipt.store.Storage;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Edits the plan of a place step by step and tells what each step costs, in milliseconds of processor: of all threads, the
 * virtual machine's compiler included. Each edit is followed by what the answer shows.
 *
 * <p>Argument: the place, {@code baise} if none is given.
 */
public final class OfficeBenchmark {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final int PAGE = 200;

    private final String place;
    private final GridPlaces places = new GridPlaces(Path.of(""));
    private final PlanDesk desk;
    private final PlanSheets sheets;
    private OfficePlan now;

    private OfficeBenchmark(String place) {
        this.place = place;
        DataSource database = JdbcConnectionPool.create("jdbc:h2:mem:office;DB_CLOSE_DELAY=-1", "sa", "");
        Flyway.configure().dataSource(database).load().migrate();
        Clock clock = Clock.system(WorkCalendar.ZONE);
        desk = new PlanDesk(new PlanStore(JdbcClient.create(database),
                new Storage(new JdbcTransactionManager(database), Duration.ofSeconds(60), () -> { })), places, clock);
        sheets = new PlanSheets(desk);
    }

    public static void main(String[] arguments) throws Exception {
        new OfficeBenchmark(arguments.length == 0 ? "baise" : arguments[0]).run();
    }

    private void run() throws Exception {
        GridProblem problem = told("read the settings, state the problem", () -> places.problem(places.files(place), DAY));
        GridPlan plan = told("first plan", () -> begun(problem));
        System.out.printf("%d seats, %d townships, %d gaps%n", problem.seats().size(), problem.townships().size(),
                problem.seats().size() - plan.holders().size());
        now = told("create a plan", () -> desk.create(place, null, DAY, plan, by()));
        List<Seat> held = problem.seats().stream().filter(s -> plan.of(s.id()).isPresent()).toList();
        Seat first = held.get(held.size() / 3);
        Seat second = held.get(held.size() / 2);
        told("lay it out", this::sheet);
        told("figures of the whole plan", () -> sheet().figures());
        edit("pin", () -> desk.pin(now.id(), now.version(), first.id(), true, by()));
        edit("pin another", () -> desk.pin(now.id(), now.version(), second.id(), true, by()));
        String other = told("why", () -> {
            try (GridExplainer asked = GridExplainer.at(sheet().problem(), now.plan(), held.get(9).id())) {
                asked.why(held.get(9).id());
                return asked.whoElse(held.get(9).id()).get(0).worker();
            }
        });
        told("effect of a move", () -> desk.effect(now, held.get(9).id(), other));
        edit("move", () -> desk.move(now.id(), now.version(), held.get(9).id(), other, by()));
        edit("undo", () -> desk.undo(now.id(), now.version(), by()));
        edit("redo", () -> desk.redo(now.id(), now.version(), by()));
        told("a page of lines", () -> sheet().lines(new LineFilter(first.place().township(), null, null, null, false,
                false, null)));
        told("a page of gaps", () -> sheet().gaps(sheet().lines(new LineFilter(null, null, null, null, true, false, null))
                .stream().limit(PAGE).toList()));
        told("a page of workers", () -> sheet().workers(null).subList(0, PAGE));
        told("a page of changes since last year", () -> {
            Difference difference = Difference.sinceLastYear(sheet());
            return difference.told(difference.seats().subList(0, Math.min(PAGE, difference.seats().size())));
        });
        table();
    }

    private void table() throws Exception {
        Path file = Files.createTempFile("office-benchmark", ".xlsx");
        try {
            told("table out", () -> {
                try (OutputStream out = Files.newOutputStream(file)) {
                    new PlanWorkbook(sheet().lines(LineFilter.ALL)).write(out);
                }
                return file;
            });
            edit("table in", () -> desk.bring(now.id(), now.version(), read(file), by()));
        } finally {
            Files.delete(file);
        }
    }

    private PlanEdits.Edited read(Path file) {
        try {
            return new PlanEdits(sheet()).read(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private PlanSheet sheet() {
        return sheets.sheet(now.id());
    }

    /** The step itself, and the figures that are answered. */
    private void edit(String what, Callable<OfficePlan> step) throws Exception {
        now = told(what, () -> {
            OfficePlan next = step.call();
            sheets.sheet(next).figures();
            return next;
        });
    }

    private static <T> T told(String what, Callable<T> step) throws Exception {
        long cpu = processorMillis();
        long clock = System.nanoTime();
        T found = step.call();
        System.out.printf("%-40s %6d ms of processor, %6d ms by the clock%n", what, processorMillis() - cpu,
                (System.nanoTime() - clock) / 1_000_000);
        return found;
    }

    /** Every township filled once, without a search. */
    private static GridPlan begun(GridProblem problem) {
        Map<String, String> holders = new HashMap<>();
        for (String township : problem.townships()) {
            GridBoard board = new Boards(problem).of(List.of(township), GridPlan.EMPTY, List.of());
            new FlowStart(board).fill();
            board.collect(holders);
        }
        return new GridPlan(holders);
    }

    private static Signature by() {
        return new Signature("scheduling", Clock.system(WorkCalendar.ZONE).instant(), "");
    }

    private static long processorMillis() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime() / 1_000_000;
    }
}
