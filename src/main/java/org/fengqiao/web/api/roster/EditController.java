package org.fengqiao.web.api.roster;

import static org.fengqiao.web.api.roster.JsonBody.need;
import static org.fengqiao.web.api.roster.JsonBody.version;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.LocalDate;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.office.OfficeRoster;
import org.fengqiao.planning.visits.office.Signature;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.roster.Moved;
import org.fengqiao.roster.RosterDesk;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Changes a draft by hand. */
@Tag(name = "排班")
@RestController
@RequestMapping(path = "/v1/rosters/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class EditController {

    private final RosterDesk desk;
    private final Adoption adoption;
    private final Signing signing;
    private final JsonBody bodies;

    EditController(RosterDesk desk, Adoption adoption, Signing signing, JsonBody bodies) {
        this.desk = desk;
        this.adoption = adoption;
        this.signing = signing;
        this.bodies = bodies;
    }

    /** A roster after a move, and what the move did. */
    record MovedView(EffectView effect, RosterView roster) {
    }

    @Operation(operationId = "showMoveEffect", summary = "若把一项任务改到某人某日：代价，会违反什么；不改动排班")
    @GetMapping("/effect")
    EffectView effect(@Parameter(description = "排班编号") @PathVariable String id,
                      @Parameter(description = "任务编号") @RequestParam String duty,
                      @Parameter(description = "岗位") @RequestParam String post,
                      @Parameter(description = "日期") @RequestParam
                      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        return EffectView.of(desk.effect(desk.open(id), duty, new Assignment(post, day)));
    }

    @Operation(operationId = "moveDuty", summary = "调整一项任务（排班）：version、duty、post、day",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
                    mediaType = "application/json", schema = @Schema(implementation = StepAsk.class))))
    @PostMapping("/moves")
    MovedView move(@PathVariable String id, @RequestBody(required = false) byte[] body,
                   @Parameter(hidden = true) Principal who) {
        StepAsk ask = bodies.read(body, StepAsk.class);
        if (ask.day() == null) {
            throw OfficeException.invalid("day", "缺少 day。");
        }
        Moved moved = desk.move(id, version(ask.version()), need("duty", ask.duty()),
                new Assignment(need("post", ask.post()), ask.day()), by(who, ask));
        return new MovedView(EffectView.of(moved.effect()), view(moved.roster()));
    }

    @Operation(operationId = "pinDuty", summary = "固定一项任务，或取消固定（排班）：version、duty、pinned",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
                    mediaType = "application/json", schema = @Schema(implementation = StepAsk.class))))
    @PostMapping("/pins")
    RosterView pin(@PathVariable String id, @RequestBody(required = false) byte[] body,
                   @Parameter(hidden = true) Principal who) {
        StepAsk ask = bodies.read(body, StepAsk.class);
        return view(desk.pin(id, version(ask.version()), need("duty", ask.duty()),
                ask.pinned() == null || ask.pinned(), by(who, ask)));
    }

    @Operation(operationId = "adoptJob", summary = "采用求解任务的结果（排班）：version、job、variant",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
                    mediaType = "application/json", schema = @Schema(implementation = StepAsk.class))))
    @PostMapping("/adoption")
    RosterView adopt(@PathVariable String id, @RequestBody(required = false) byte[] body,
                     @Parameter(hidden = true) Principal who) {
        StepAsk ask = bodies.read(body, StepAsk.class);
        return view(adoption.adopt(id, version(ask.version()), need("job", ask.job()), ask.variant(), by(who, ask)));
    }

    @Operation(operationId = "undoRoster", summary = "撤销上一次修改（排班）：version",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
                    mediaType = "application/json", schema = @Schema(implementation = StepAsk.class))))
    @PostMapping("/undo")
    RosterView undo(@PathVariable String id, @RequestBody(required = false) byte[] body,
                    @Parameter(hidden = true) Principal who) {
        StepAsk ask = bodies.read(body, StepAsk.class);
        return view(desk.undo(id, version(ask.version()), by(who, ask)));
    }

    @Operation(operationId = "redoRoster", summary = "重做撤销的修改（排班）：version",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
                    mediaType = "application/json", schema = @Schema(implementation = StepAsk.class))))
    @PostMapping("/redo")
    RosterView redo(@PathVariable String id, @RequestBody(required = false) byte[] body,
                    @Parameter(hidden = true) Principal who) {
        StepAsk ask = bodies.read(body, StepAsk.class);
        return view(desk.redo(id, version(ask.version()), by(who, ask)));
    }

    private Signature by(Principal who, StepAsk ask) {
        return signing.by(who, ask.reason());
    }

    private RosterView view(OfficeRoster roster) {
        return RosterView.of(desk.open(roster));
    }
}
