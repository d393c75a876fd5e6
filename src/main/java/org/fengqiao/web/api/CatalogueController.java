package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.place.DirectoryException;
import org.fengqiao.policy.PolicyException;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.service.Catalogue;
import org.fengqiao.service.Current;
import org.fengqiao.service.InForce;
import org.fengqiao.service.living.LivingPolicies;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Replaces the catalogue of items. */
@Tag(name = "名录")
@RestController
class CatalogueController {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Catalogue catalogue;
    private final LivingPolicies policies;
    private final Current current;
    private final Clock clock;

    CatalogueController(Catalogue catalogue, LivingPolicies policies, Current current, Clock clock) {
        this.catalogue = catalogue;
        this.policies = policies;
        this.current = current;
        this.clock = clock;
    }

    /** What is in force after the import. */
    record Imported(int items, String directoryRevision) {
    }

    @Operation(operationId = "replaceItems", summary = "整体替换事项目录（管理员）",
            description = "CSV（UTF-8 或 GB18030）或 XLSX，表头同 rules/directory/items.csv。整个文件检查无误、且没有规则因此失去所指事项，"
                    + "才一次换上；否则列出全部错误，什么也不变。最大 20 MB。")
    @PutMapping(path = "/v1/directory/items", consumes = {CSV, XLSX}, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Imported> replace(@RequestHeader("Content-Type") String type, @RequestBody byte[] file,
                                     Principal user) throws IOException {
        try {
            policies.replaceCatalogue(catalogue, type.startsWith(XLSX) ? "items.xlsx" : "items.csv", file,
                    user.getName());
        } catch (DirectoryException faulty) {
            throw refused("文件", faulty.problems().stream().map(p -> Fault.at(
                    p.file() + (p.row() == 0 ? "" : " 第 " + p.row() + " 行")
                            + (p.column() == null ? "" : "「" + p.column() + "」列"), "invalid-row", p.message())));
        } catch (PolicyException orphaned) {
            throw refused("规则", orphaned.problems().stream().map(p -> Fault.at(
                    p.file() + ":" + p.line() + ":" + p.column(), "orphaned-rule", p.message())));
        }
        InForce inForce = current.inForce();
        String revision = inForce.directory().revision();
        int items = inForce.day(clock.instant()).items().size();
        return ResponseEntity.ok().header(Revisions.DIRECTORY, revision).body(new Imported(items, revision));
    }

    private static ProblemException refused(String where, Stream<Fault> found) {
        List<Fault> faults = found.toList();
        return new ProblemException(ProblemCode.INVALID_CATALOGUE, where + "里有 " + faults.size()
                + " 处问题，见 errors；改正后重新导入，目前的目录没有变。", faults);
    }
}
