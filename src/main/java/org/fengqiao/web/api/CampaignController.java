package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.fengqiao.access.CaseCampaigns;
import org.fengqiao.linking.Campaign;
import org.fengqiao.security.AccountUser;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Like cases dealt with at their common cause. */
@Tag(name = "类案治理", description = "同类事项归到一起，针对共同原因治理，见 docs/linking.md")
@RestController
@RequestMapping(path = "/v1/campaigns", produces = MediaType.APPLICATION_JSON_VALUE)
class CampaignController {

    private static final int MOST = 500;

    private final CaseCampaigns campaigns;

    CampaignController(CaseCampaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** What to open: title, common cause, and the matters to begin with. */
    record NewCampaign(String title, String cause, List<String> matters) {
        NewCampaign {
            matters = matters == null ? List.of() : List.copyOf(matters);
        }
    }

    /** The matter that a person confirms to belong. */
    record Gathered(String matter) {
    }

    /** What was done about the cause. */
    record Outcome(String outcome) {
    }

    @Operation(operationId = "listCampaigns", summary = "看得到的类案治理，新的在前；只列看得到的事项")
    @GetMapping
    List<Campaign> list(@Parameter(description = "上一页最后一项的编号") @RequestParam(required = false) Long after,
                        @Parameter(description = "每页项数，1 至 500") @RequestParam(defaultValue = "200") int limit,
                        @AuthenticationPrincipal AccountUser who) {
        return campaigns.list(after, Math.max(1, Math.min(limit, MOST)), who);
    }

    @Operation(operationId = "showCampaign", summary = "一项类案治理")
    @GetMapping("/{campaign}")
    Campaign show(@PathVariable long campaign, @AuthenticationPrincipal AccountUser who) {
        return campaigns.find(campaign, who);
    }

    @Operation(operationId = "campaignSuggestions", summary = "已由人确认关联、还没有归入的事项")
    @GetMapping("/{campaign}/suggestions")
    Set<String> suggestions(@PathVariable long campaign, @AuthenticationPrincipal AccountUser who) {
        return campaigns.suggestions(campaign, who);
    }

    @Operation(operationId = "openCampaign", summary = "立一项类案治理", description = "检举控告不归入。")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Campaign open(@RequestBody NewCampaign campaign, @AuthenticationPrincipal AccountUser who) {
        return campaigns.open(campaign.title(), campaign.cause(), campaign.matters(), who);
    }

    @Operation(operationId = "gatherMatter", summary = "确认一件事项归入")
    @PostMapping(path = "/{campaign}/matters", consumes = MediaType.APPLICATION_JSON_VALUE)
    Campaign gather(@PathVariable long campaign, @RequestBody Gathered gathered,
                    @AuthenticationPrincipal AccountUser who) {
        return campaigns.gather(campaign, gathered.matter(), who);
    }

    @Operation(operationId = "closeCampaign", summary = "结束，写明对共同原因做了什么")
    @PostMapping(path = "/{campaign}/closing", consumes = MediaType.APPLICATION_JSON_VALUE)
    Campaign close(@PathVariable long campaign, @RequestBody Outcome outcome,
                   @AuthenticationPrincipal AccountUser who) {
        return campaigns.close(campaign, outcome.outcome(), who);
    }
}
