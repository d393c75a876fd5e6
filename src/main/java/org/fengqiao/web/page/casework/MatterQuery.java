package org.fengqiao.web.page.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.casework.stand.Ending;
import org.fengqiao.casework.stand.Revisit;
import org.fengqiao.casework.stand.Stage;
import org.fengqiao.casework.store.CaseQuery;
import org.fengqiao.matter.Form;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.web.page.PageAddress;
import org.springframework.format.annotation.DateTimeFormat;

/** What people look for among registered matters, as it stands in the address; every field may be null. */
record MatterQuery(String matter, String body, String stage, String form, String ending, String pending, String revisit,
                   Boolean late,
                   @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
                   @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to, String after) {

    private static final int PAGE = 50;

    MatterQuery {
        // A box that is not ticked is not sent.
        late = late != null && late;
    }

    /** @throws ProblemException naming the field that says something unknown */
    CaseQuery query(BodyNames names) {
        Form asked = TypedTerm.of("form", form, Form::of);
        return new CaseQuery(given(matter), code(stage),
                names.code(body), start(from), to == null ? null : start(to.plusDays(1)), late,
                asked == null ? null : asked.code(), TypedTerm.of("ending", ending, Ending::of), names.code(pending),
                said(revisit), given(after), PAGE);
    }

    public String next(String last) {
        Map<String, Object> all = fields();
        all.put("after", last);
        return PageAddress.of("/matters", all);
    }

    public String first() {
        return PageAddress.of("/matters", fields());
    }

    public String export() {
        return PageAddress.of("/matters.csv", fields());
    }

    public boolean narrowed() {
        return !fields().isEmpty();
    }

    private Map<String, Object> fields() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("matter", given(matter));
        all.put("body", given(body));
        all.put("stage", given(stage));
        all.put("form", given(form));
        all.put("ending", given(ending));
        all.put("pending", given(pending));
        all.put("revisit", given(revisit));
        all.put("late", late ? "true" : null);
        all.put("from", from);
        all.put("to", to);
        all.values().removeIf(java.util.Objects::isNull);
        return all;
    }

    private static String code(String stage) {
        return given(stage) == null || CaseQuery.UNFINISHED.equals(stage.strip()) ? given(stage)
                : TypedTerm.of("stage", stage, Stage::of).code();
    }

    private static String said(String revisit) {
        return given(revisit) == null || CaseQuery.SAID.equals(revisit.strip()) ? given(revisit)
                : TypedTerm.of("revisit", revisit, Revisit::of).code();
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(WorkCalendar.ZONE).toInstant();
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
