package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.fengqiao.place.Channel;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Division;
import org.fengqiao.place.Item;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.service.Current;
import org.fengqiao.service.ItemSearch;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Look-ups in the directory as it is today. */
@Tag(name = "名录", description = "区划、渠道与事项目录")
@RestController
@RequestMapping(path = "/v1/directory", produces = MediaType.APPLICATION_JSON_VALUE)
class DirectoryController {

    private final Current current;
    private final Clock clock;

    DirectoryController(Current current, Clock clock) {
        this.current = current;
        this.clock = clock;
    }

    @Operation(operationId = "listDivisions", summary = "列出下级区划；不写 parent 则列出最上一级")
    @GetMapping("/divisions")
    ResponseEntity<List<Division>> divisions(
            @Parameter(description = "上级区划编码", example = "440304") @RequestParam(required = false) String parent) {
        return answer(today().divisions().stream()
                .filter(d -> parent == null || parent.isBlank() ? d.parent() == null : parent.equals(d.parent()))
                .sorted(Comparator.comparing(Division::code)).toList());
    }

    @Operation(operationId = "showDivision", summary = "一个区划，自下而上列出它和它的上级")
    @GetMapping("/divisions/{code}")
    ResponseEntity<List<Division>> division(
            @Parameter(description = "区划编码", example = "440304") @PathVariable String code) {
        List<Division> upwards = today().division(code).map(d -> today().upwards(code)).orElseThrow(
                () -> new ProblemException(ProblemCode.UNKNOWN_DIVISION, "没有编码为「" + code + "」的区划。"));
        return answer(upwards);
    }

    @Operation(operationId = "listChannels", summary = "列出渠道")
    @GetMapping("/channels")
    ResponseEntity<List<Channel>> channels(
            @Parameter(description = "区划编码：只列为它服务的渠道（含上级的与通用的）", example = "440304")
            @RequestParam(required = false) String division) {
        return answer(today().channels().stream()
                .filter(c -> division == null || division.isBlank() || c.division() == null
                        || division.startsWith(c.division()))
                .sorted(Comparator.comparing(Channel::code)).toList());
    }

    @Operation(operationId = "searchItems", summary = "按名称、别名或编码查事项目录")
    @GetMapping("/items")
    ResponseEntity<List<Item>> items(
            @Parameter(description = "要找的词，例如 噪声；空则列出全部") @RequestParam(defaultValue = "") String q,
            @Parameter(description = "至多给出几项，1 到 1000") @RequestParam(defaultValue = "50") int limit) {
        return answer(ItemSearch.in(today().items(), q, Math.max(1, Math.min(limit, 1000))));
    }

    private DirectoryDay today() {
        return current.day(clock.instant());
    }

    private <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok()
                .header(Revisions.DIRECTORY, current.inForce().directory().revision()).body(body);
    }
}
