package org.fengqiao.web.api.roster;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.visits.office.FrequencyState;
import org.fengqiao.planning.visits.office.FrequencyTally;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.office.SessionRecord;
import org.fengqiao.roster.Recorded;
import org.fengqiao.roster.RosterDesk;
import org.fengqiao.roster.SessionRecords;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How sessions went, and how often each leader received. */
@Tag(name = "接访登记", description = "每场一次登记；次数按领导和职级统计")
@RestController
@RequestMapping(path = "/v1/rosters/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class RecordController {

    private final SessionRecords records;
    private final RosterDesk desk;
    private final Signing signing;
    private final JsonBody bodies;

    RecordController(SessionRecords records, RosterDesk desk, Signing signing, JsonBody bodies) {
        this.records = records;
        this.desk = desk;
        this.signing = signing;
        this.bodies = bodies;
    }

    /**
     * One entry.
     *
     * @param corrects number of the record that this one corrects; null for the first
     */
    record RecordAsk(Integer corrects, SessionRecord record) {
    }

    /** How many leaders of a rank received as often as they must. */
    record RankTallyView(String rank, int met, int open, int missed) {
    }

    /** Counted per leader and per rank. */
    record FrequencyView(List<RankTallyView> ranks, List<FrequencyTally> leaders) {
    }

    @Operation(operationId = "recordSession", summary = "登记一场（排班）：本人到场、替补到场、改期、未举行",
            description = "更正时在 corrects 写所见登记的 number；别人先更正了，答 409。不写信访人姓名。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
                    mediaType = "application/json", schema = @Schema(implementation = RecordAsk.class))))
    @PostMapping("/records")
    Recorded enter(@PathVariable String id, @RequestBody(required = false) byte[] body,
                   @Parameter(hidden = true) Principal who) {
        RecordAsk ask = bodies.read(body, RecordAsk.class);
        if (ask.record() == null) {
            throw OfficeException.invalid("record", "缺少 record。");
        }
        return records.enter(id, ask.record(), ask.corrects() == null ? 0 : ask.corrects(), signing.by(who, ""));
    }

    @Operation(operationId = "listRecords", summary = "已登记的场次，各取最新一次")
    @GetMapping("/records")
    List<Recorded> list(@Parameter(description = "排班编号") @PathVariable String id) {
        desk.find(id);
        return records.of(id).values().stream().sorted(Comparator.comparingLong(Recorded::number)).toList();
    }

    @Operation(operationId = "showFrequencies", summary = "接访次数是否达到，按领导和职级")
    @GetMapping("/frequencies")
    FrequencyView frequencies(@Parameter(description = "排班编号") @PathVariable String id) {
        List<FrequencyTally> leaders = records.tally(desk.open(id));
        Map<String, List<FrequencyTally>> ranks = new LinkedHashMap<>();
        leaders.forEach(t -> ranks.computeIfAbsent(t.rank(), r -> new ArrayList<>()).add(t));
        return new FrequencyView(ranks.entrySet().stream().map(e -> new RankTallyView(e.getKey(),
                count(e.getValue(), FrequencyState.MET), count(e.getValue(), FrequencyState.OPEN),
                count(e.getValue(), FrequencyState.MISSED))).toList(), leaders);
    }

    private static int count(List<FrequencyTally> all, FrequencyState state) {
        return (int) all.stream().filter(t -> t.state() == state).count();
    }
}
