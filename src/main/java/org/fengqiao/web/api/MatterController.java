package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import org.fengqiao.access.CaseAccess;
import org.fengqiao.access.CaseParts;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.register.Entered;
import org.fengqiao.casework.register.Intake;
import org.fengqiao.casework.register.Telling;
import org.fengqiao.casework.register.Told;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.matter.Matter;
import org.fengqiao.service.MatterReader;
import org.fengqiao.security.AccountUser;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Registers matters, takes what is told of them, and shows how they stand. */
@Tag(name = "登记簿", description = "登记事项、记录经过、看谁在负责、下一步是什么")
@RestController
@RequestMapping(path = "/v1/matters", produces = MediaType.APPLICATION_JSON_VALUE)
class MatterController {

    private final Casework casework;
    private final CaseAccess access;
    private final CaseParts parts;
    private final MatterReader reader;
    private final Clock clock;

    MatterController(Casework casework, CaseAccess access, CaseParts parts, MatterReader reader, Clock clock) {
        this.casework = casework;
        this.access = access;
        this.parts = parts;
        this.reader = reader;
        this.clock = clock;
    }

    @Operation(operationId = "registerMatter", summary = "登记一件事项",
            description = "同一来源、同一编号只登记一次，再次提交答原来的登记（应答头 Idempotency-Replayed: true）；同一信访人以同样的话再提，记为对原事项的催办。"
                    + "检举控告等须单独办理的诉求自动分开登记。",
            requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/json",
                    schema = @Schema(implementation = Matter.class))))
    @ApiResponse(responseCode = "201", description = "已登记",
            content = @Content(schema = @Schema(implementation = Entered.class)))
    @ApiResponse(responseCode = "200", description = "此前已登记，或记为催办")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Entered> register(
            @Parameter(description = "来源系统或平台，事项编号在其中不重复；不写为当前账号")
            @RequestParam(required = false) String source,
            @Parameter(description = "规则包名称；不写则用覆盖该地点的最具体的规则包") @RequestParam(required = false) String pack,
            @org.springframework.web.bind.annotation.RequestBody(required = false) byte[] matter,
            @AuthenticationPrincipal AccountUser who) {
        String from = source == null || source.isBlank() ? who.getUsername() : source.strip();
        Entered entered = access.register(new Intake(reader.read(matter == null ? new byte[0] : matter), from, pack,
                null), who);
        URI place = URI.create("/v1/matters/" + entered.matters().get(0));
        return entered.repeated() || entered.reminder()
                ? ResponseEntity.ok().headers(repeated(entered.repeated())).location(place).body(entered)
                : ResponseEntity.created(place).body(entered);
    }

    @Operation(operationId = "showMatter", summary = "一件事项：谁在负责、各项职责、下一步、全部经过")
    @GetMapping("/{matter}")
    ResponseEntity<CaseView> show(@Parameter(description = "登记编号") @PathVariable String matter,
                                  @AuthenticationPrincipal AccountUser who) {
        return shown(matter, access.find(matter, who).stand(), new HttpHeaders(), who);
    }

    @Operation(operationId = "tellEvent", summary = "记录一条经过",
            description = "带 Idempotency-Key 重发只记一次。带 If-Match（所见的序号）时，别人先记了就答 409，不会盖过。补记须写真实时间（时间），记录时间由系统定；"
                    + "没有佐证的补记，统计按记录时间。",
            requestBody = @RequestBody(required = true, content = @Content(mediaType = "application/json",
                    schema = @Schema(implementation = Tale.class))))
    @PostMapping(path = "/{matter}/events", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<CaseView> tell(
            @Parameter(description = "登记编号") @PathVariable String matter,
            @Parameter(description = "这一条的键，同一事项内不重复")
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @Parameter(description = "所见的序号，例如 \"7\"")
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen,
            @org.springframework.web.bind.annotation.RequestBody(required = false) byte[] tale,
            @AuthenticationPrincipal AccountUser who) {
        Tale told = Tale.read(reader, tale == null ? new byte[0] : tale);
        Telling telling = access.inName(told.telling(key, seen), who);
        access.mayTell(matter, telling.what(), who);
        Told done = casework.tell(matter, telling, who.getUsername());
        return access.sees(matter, who) ? shown(matter, done.stand(), repeated(done.repeated()), who)
                : ResponseEntity.noContent().build();
    }

    private ResponseEntity<CaseView> shown(String matter, Stand stand, HttpHeaders headers, AccountUser who) {
        CaseFile file = access.file(matter, who).first((int) stand.sequence());
        return ResponseEntity.ok().headers(headers).eTag("\"" + stand.sequence() + "\"")
                .body(CaseView.of(stand, parts.known(file, who), parts.of(file, who), clock.instant()));
    }

    private static HttpHeaders repeated(boolean repeated) {
        HttpHeaders headers = new HttpHeaders();
        if (repeated) {
            headers.set("Idempotency-Replayed", "true");
        }
        return headers;
    }
}
