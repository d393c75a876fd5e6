package org.fengqiao.planning.visits.office;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.visits.setting.Form;
import org.fengqiao.planning.visits.setting.Leader;
import org.fengqiao.planning.visits.setting.VisitCase;
import org.fengqiao.planning.visits.setting.VisitSetting;
import org.fengqiao.term.Labelled;

/**
 * A case that asks for a leader: the format by which the register hands it over. Names no person.
 *
 * @param id       number in the register
 * @param origin   why
 * @param level    level of the case as the place's settings name it
 * @param field    line of work
 * @param division code of the community or township
 * @param bodies   bodies that must attend
 * @param accused  body that is the accused, or null; never its own holder
 * @param from     first day for a visit
 * @param to       last day for a visit
 * @param holder   post that holds it so far, or null
 * @param form     Chinese or English term of {@link Form}; null for 带案下访
 * @param recused  posts that stand aside
 * @param visits   number of visits; null for one
 */
public record EscalatedCase(String id, CaseOrigin origin, String level, String field, String division,
                            List<String> bodies, String accused, LocalDate from, LocalDate to, String holder,
                            String form, List<String> recused, Integer visits) {

    private static final int MOST_VISITS = 20;

    public EscalatedCase {
        bodies = bodies == null ? List.of() : List.copyOf(bodies);
        recused = recused == null ? List.of() : List.copyOf(recused);
    }

    /** What is wrong with it in that place, by the name of the field; empty when nothing is. */
    public Map<String, String> faults(VisitSetting setting) {
        Map<String, String> faults = new LinkedHashMap<>();
        need(faults, "id", id);
        need(faults, "field", field);
        if (origin == null) {
            faults.put("origin", "缺少来由，写提级包案（escalated）或领导约访（appointed）");
        }
        if (level == null || setting.policy().level(level).isEmpty()) {
            faults.put("level", "层级「" + level + "」不在这里的案件层级里，可用："
                    + String.join("、", setting.policy().levels().stream().map(l -> l.name()).toList()));
        }
        if (division == null || setting.areas().find(division).isEmpty()) {
            faults.put("division", "区划「" + division + "」不在区划表里，请写区划编码");
        }
        if (from == null || to == null || to.isBefore(from)) {
            faults.put("to", "起止日期缺少或颠倒，请写 from 和不早于它的 to");
        }
        if (visits != null && (visits < 1 || visits > MOST_VISITS)) {
            faults.put("visits", "次数应为 1 到 " + MOST_VISITS);
        }
        Set<String> posts = new LinkedHashSet<>(recused);
        if (holder != null) {
            posts.add(holder);
        }
        posts.stream().filter(p -> setting.leader(p).isEmpty()).findFirst().ifPresent(p ->
                faults.put(p.equals(holder) ? "holder" : "recused", "没有岗位「" + p + "」，请核对 leaders.csv"));
        try {
            if (form != null) {
                Labelled.parse(Form.class, "形式", form);
            }
        } catch (IllegalArgumentException unknown) {
            faults.put("form", unknown.getMessage());
        }
        return faults;
    }

    /** As the settings have it. To be called only without faults. */
    VisitCase in(VisitSetting setting) {
        return new VisitCase(id, setting.policy().level(level).orElseThrow(), field, division, bodies,
                accused == null ? "" : accused, from, to,
                holder == null ? null : setting.leader(holder).map(Leader::post).orElse(null),
                form != null ? Labelled.parse(Form.class, "形式", form)
                        : origin == CaseOrigin.APPOINTED ? Form.APPOINTED : Form.CASE_VISIT,
                Set.copyOf(recused), visits == null ? 1 : visits, new Source("案件登记", 0, origin.label()));
    }

    private static void need(Map<String, String> faults, String name, String value) {
        if (value == null || value.isBlank()) {
            faults.put(name, "缺少 " + name);
        }
    }
}
