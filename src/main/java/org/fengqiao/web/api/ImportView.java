package org.fengqiao.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fengqiao.access.CaseImports;
import org.fengqiao.casework.store.ImportOutcome;

/**
 * The lasting record of a file that was registered.
 *
 * @param finishedAt when its last matter was registered or refused, or null
 * @param state      done, going-on, or broken off: then the same file is handed in again
 * @param sameAs     the first file with the same content from the same source, or null
 * @param lines      one page of its matters; null in lists
 * @param next       {@code after} of the next page, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportView(String id, String name, String source, String pack, String account, String body, String digest,
                  Instant begunAt, Instant finishedAt, String state, String sameAs, long registered, long there,
                  long reminders, long refused, List<LineView> lines, Long next) {

    /** One matter: its place in the file, the caller's own id, what became of it, and its numbers in the register. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineView(long line, String mark, ImportOutcome outcome, List<String> matters, String reason) {
        static LineView of(CaseImports.SeenLine seen) {
            return new LineView(seen.line().line(), seen.line().mark(), seen.line().outcome(), seen.matters(),
                    seen.line().reason());
        }
    }

    /** @param lines null in lists */
    static ImportView of(CaseImports.Seen seen, boolean goesOn, List<LineView> lines, Long next) {
        var batch = seen.batch();
        Map<ImportOutcome, Long> n = seen.counts();
        return new ImportView(batch.id(), batch.name(), batch.source(), batch.pack(), batch.account(), batch.body(),
                batch.digest(), batch.begunAt(), batch.finishedAt(), batch.finishedAt() != null ? "done"
                : goesOn ? "going-on" : "broken-off", seen.sameAs(), n.getOrDefault(ImportOutcome.REGISTERED, 0L),
                n.getOrDefault(ImportOutcome.THERE, 0L), n.getOrDefault(ImportOutcome.REMINDER, 0L),
                n.getOrDefault(ImportOutcome.REFUSED, 0L), lines, next);
    }
}
