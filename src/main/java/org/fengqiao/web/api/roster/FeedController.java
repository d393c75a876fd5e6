package org.fengqiao.web.api.roster;

import static org.fengqiao.web.api.roster.JsonBody.need;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.roster.give.Feed;
import org.fengqiao.roster.give.FeedKind;
import org.fengqiao.roster.give.Feeds;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Calendar feeds: opened and revoked by the office, read by whoever knows the address. */
@Tag(name = "排班日历", description = "按领导或地点订阅（iCalendar），凭地址里的令牌，可作废；不含案件")
@RestController
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Feeds feeds;
    private final Signing signing;
    private final JsonBody bodies;

    FeedController(Feeds feeds, Signing signing, JsonBody bodies) {
        this.feeds = feeds;
        this.signing = signing;
        this.bodies = bodies;
    }

    /** Whose calendar: a post, or the code of a place. */
    record FeedAsk(String place, FeedKind kind, String target) {
    }

    /** The path of a new feed, told this once. */
    record FeedAddress(String path) {
    }

    @Operation(operationId = "openFeed", summary = "开一个日历（排班）；地址只显示这一次",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(
                    mediaType = "application/json", schema = @Schema(implementation = FeedAsk.class))))
    @PostMapping(path = "/v1/roster-feeds", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    FeedAddress open(@RequestBody(required = false) byte[] body, @Parameter(hidden = true) Principal who) {
        FeedAsk ask = bodies.read(body, FeedAsk.class);
        if (ask.kind() == null) {
            throw OfficeException.invalid("kind", "缺少 kind，写领导（leader）或地点（place）。");
        }
        return new FeedAddress("/feeds/" + feeds.open(ask.place(), ask.kind(), need("target", ask.target()),
                signing.by(who, "")) + ".ics");
    }

    @Operation(operationId = "listFeeds", summary = "一个地方开过的日历")
    @GetMapping(path = "/v1/roster-feeds", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Feed> list(@Parameter(description = "地方") @RequestParam String place) {
        return feeds.list(place);
    }

    @Operation(operationId = "revokeFeed", summary = "作废一个日历（排班）")
    @DeleteMapping("/v1/roster-feeds/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@Parameter(description = "日历编号") @PathVariable String id, @Parameter(hidden = true) Principal who) {
        feeds.revoke(id, signing.by(who, ""));
    }

    @GetMapping("/feeds/{token}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String token) {
        return ResponseEntity.ok().contentType(CALENDAR)
                .body(feeds.calendar(token).text().getBytes(StandardCharsets.UTF_8));
    }
}
