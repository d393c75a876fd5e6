package org.fengqiao.gridplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of 古棠村 goes out, is edited and comes back. */
class PlanEditsTest {

    private static final String SEAT = "gt-g01/网格员";

    @TempDir
    private Path folder;
    private final PlanSheet sheet = sheet();

    @Test
    void whatWasNotEditedStaysAsItIs() throws IOException {
        PlanEdits.Edited back = edited(UnaryOperator.identity());

        assertThat(back.changed()).isZero();
        assertThat(back.plan()).isEqualTo(sheet.office().plan());
    }

    @Test
    void aNameOrACodeTellsWhoAndBothBlankLeaveAGap() throws IOException {
        assertThat(edited(l -> with(l, l.worker(), "蓝二", false)).plan().of(SEAT)).contains("p02");
        assertThat(edited(l -> with(l, "p02", l.holder(), true)).plan().of(SEAT)).contains("p02");
        assertThat(edited(l -> with(l, "p02", l.holder(), true)).pins()).containsExactly(SEAT);
        assertThat(edited(l -> with(l, null, null, false)).plan().of(SEAT)).isEmpty();
        assertThat(edited(l -> with(l, null, l.holder(), false)).plan().of(SEAT)).isEmpty();
    }

    @Test
    void everyWrongCellIsToldByRowAndColumn() {
        assertThat(refused(l -> with(l, l.worker(), "没有此人", false))).singleElement()
                .satisfies(f -> assertThat(f.at()).matches("第 \\d+ 行「姓名」（E\\d+）"))
                .satisfies(f -> assertThat(f.detail()).contains("没有叫「没有此人」的人").contains("请核对"));
        assertThat(refused(l -> with(l, "p99", l.holder(), false)).get(0).at()).contains("「承担人」");
        assertThat(refused(l -> with(l, "p02", "覃三", false)).get(0).detail()).contains("叫蓝二");
        assertThat(refused(l -> with(l, null, null, true)).get(0).detail()).contains("不能固定");
    }

    /** The seat's line edited, all others as they are. */
    private PlanEdits.Edited edited(UnaryOperator<PlanLine> edit) throws IOException {
        Path file = folder.resolve("网格安排.xlsx");
        List<PlanLine> lines = sheet.lines(LineFilter.ALL).stream()
                .map(l -> l.seat().equals(SEAT) ? edit.apply(l) : l).toList();
        try (OutputStream out = Files.newOutputStream(file)) {
            new PlanWorkbook(lines).write(out);
        }
        return new PlanEdits(sheet).read(file);
    }

    private List<Fault> refused(UnaryOperator<PlanLine> edit) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> edited(edit));
        assertThat(refused.document().detail()).contains("没有导入任何一行");
        return refused.document().errors();
    }

    private static PlanLine with(PlanLine l, String worker, String holder, boolean pinned) {
        return new PlanLine(l.townshipCode(), l.township(), l.division(), l.community(), l.place(), l.name(), l.role(),
                l.seat(), worker, holder, l.kind(), pinned, l.kept());
    }

    private static PlanSheet sheet() {
        GridPlaces places = new GridPlaces(Path.of(""));
        PlaceFiles files = places.files("gutang");
        LocalDate day = LocalDate.of(2027, 1, 1);
        GridProblem problem = places.problem(files, day);
        return new PlanSheet(new OfficePlan("id", "gutang", "古棠村", day, files.revision(), PlanState.DRAFT, 1, 0,
                List.of(), List.of(), new TreeMap<>(GridPlan.last(problem).holders()), Set.of(), new TreeMap<>()), problem);
    }
}
