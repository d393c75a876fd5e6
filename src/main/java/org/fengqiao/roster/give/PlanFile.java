package org.fengqiao.roster.give;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.json.Json;
import org.fengqiao.planning.visits.demand.Demand;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.office.Analysis;
import org.fengqiao.planning.visits.office.Draft;
import org.fengqiao.planning.visits.office.DutyLine;
import org.fengqiao.planning.visits.office.DutyTable;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.roster.PlannedDuty;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A plan in a file, for work without a database.
 *
 * @param first    first month, for example 2026-04
 * @param variant  with what emphasis it was searched
 * @param feasible whether nothing is broken that must not be
 * @param open     ids of duties that nobody has
 */
public record PlanFile(String first, String last, String variant, boolean feasible, long hard, long soft,
                       List<DutyLine> duties, List<String> open) {

    private static final JsonMapper MAPPER = Json.mapper();

    public static PlanFile of(VisitProblem problem, String variant, Draft draft, Analysis analysis) {
        DutyTable table = new DutyTable(problem);
        return new PlanFile(problem.period().first().toString(), problem.period().last().toString(), variant,
                analysis.holds(), analysis.hard(), analysis.soft(), table.lines(draft.plan(), draft.pinned()),
                table.open(draft.plan()).stream().map(Demand::id).toList());
    }

    /**
     * The plan of a file as this writes it, or of a list of lines with duty, post, day and perhaps pinned.
     *
     * @throws OfficeException in Chinese when it is neither
     */
    public static Draft read(Path file) throws IOException {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
        } catch (JacksonException broken) {
            throw OfficeException.invalid("", file + " 不是合法的 JSON。");
        }
        JsonNode lines = tree.isArray() ? tree : tree.path("duties");
        if (!lines.isArray()) {
            throw OfficeException.invalid("", file + " 里没有排班，应有 duties，每行任务编号 duty、岗位 post、日期 day。");
        }
        List<PlannedDuty> read = new ArrayList<>();
        Set<String> pinned = new TreeSet<>();
        for (JsonNode line : lines) {
            read.add(new PlannedDuty(line.path("duty").asString(null), line.path("post").asString(null), day(line)));
            if (line.path("pinned").asBoolean(false)) {
                pinned.add(line.path("duty").asString(""));
            }
        }
        return new Draft(PlannedDuty.plan(read), pinned);
    }

    private static LocalDate day(JsonNode line) {
        try {
            return LocalDate.parse(line.path("day").asString(""));
        } catch (DateTimeParseException unreadable) {
            throw OfficeException.invalid("", "日期应写作 2026-03-02，实为「" + line.path("day").asString("") + "」。");
        }
    }
}
