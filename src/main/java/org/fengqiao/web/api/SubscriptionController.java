package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fengqiao.access.SubscriptionDesk;
import org.fengqiao.outbox.Deliveries;
import org.fengqiao.outbox.Delivery;
import org.fengqiao.outbox.DeliveryState;
import org.fengqiao.outbox.NewSubscription;
import org.fengqiao.outbox.Subscription;
import org.fengqiao.outbox.Subscriptions;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.security.AccountUser;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Subscriptions of other systems, and what is on its way to them. */
@Tag(name = "订阅", description = "向其他系统推送事件（CloudEvents，Standard Webhooks 签名），见 docs/webhooks.md；仅管理员")
@RestController
@RequestMapping(path = "/v1/subscriptions", produces = MediaType.APPLICATION_JSON_VALUE)
class SubscriptionController {

    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private final SubscriptionDesk desk;

    SubscriptionController(Subscriptions subscriptions, Deliveries deliveries, SubscriptionDesk desk) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.desk = desk;
    }

    /** Whether a subscription is told what happens. */
    record Switch(boolean enabled) {
    }

    @Operation(operationId = "listSubscriptions", summary = "全部订阅，不含密钥")
    @GetMapping
    List<Subscription> all() {
        return subscriptions.all();
    }

    @Operation(operationId = "addSubscription", summary = "新增订阅；签名密钥只在这一次答复里出现",
            description = "kinds 为事件类型（编码或中文，如 accepted、受理），bodies 为有关单位（编码或名称），空为不限；没有的词和单位不收。body 是对方系统所属单位的编码，检举控告事项只推送给有权知悉的单位。")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Subscriptions.WithSecret add(@RequestBody NewSubscription wanted, @AuthenticationPrincipal AccountUser who) {
        return desk.add(wanted, who);
    }

    @Operation(operationId = "showSubscription", summary = "一项订阅")
    @GetMapping("/{id}")
    Subscription show(@PathVariable String id) {
        return subscriptions.find(id);
    }

    @Operation(operationId = "switchSubscription", summary = "停用或启用；停用期间发生的事件不补推")
    @PutMapping(path = "/{id}/enabled", consumes = MediaType.APPLICATION_JSON_VALUE)
    Subscription enable(@PathVariable String id, @RequestBody Switch wanted,
                        @AuthenticationPrincipal AccountUser who) {
        return desk.enable(id, wanted.enabled(), who);
    }

    @Operation(operationId = "renewSubscriptionSecret", summary = "换签名密钥；旧密钥随即失效")
    @PostMapping("/{id}/secret")
    Subscriptions.WithSecret renew(@PathVariable String id, @AuthenticationPrincipal AccountUser who) {
        return desk.renewSecret(id, who);
    }

    @Operation(operationId = "removeSubscription", summary = "删除订阅和它待投递的事件")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, @AuthenticationPrincipal AccountUser who) {
        desk.remove(id, who);
    }

    @Operation(operationId = "listDeliveries", summary = "一项订阅的投递，新的在前", description = "下一页把本页最后一份的 id 作为 after 再查。")
    @GetMapping("/{id}/deliveries")
    List<Delivery> deliveries(@PathVariable String id,
                              @Parameter(description = "投递状态，例如 dead；不写为全部") @RequestParam(required = false)
                              String state,
                              @Parameter(description = "上一页最后一份的 id") @RequestParam(required = false) Long after,
                              @Parameter(description = "每页份数，1 至 500") @RequestParam(defaultValue = "50") int limit) {
        return deliveries.of(subscriptions.find(id).id(), state(state), after, limit);
    }

    @Operation(operationId = "resendDelivery", summary = "重发一份死信")
    @PostMapping("/{id}/deliveries/{delivery}/resend")
    Delivery resend(@PathVariable String id, @PathVariable long delivery,
                    @AuthenticationPrincipal AccountUser who) {
        return desk.resend(id, delivery, who);
    }

    @Operation(operationId = "dropDelivery", summary = "放弃一份死信，使同一事项后面的事件继续投递")
    @PostMapping("/{id}/deliveries/{delivery}/drop")
    Delivery drop(@PathVariable String id, @PathVariable long delivery,
                  @AuthenticationPrincipal AccountUser who) {
        return desk.drop(id, delivery, who);
    }

    private static DeliveryState state(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return DeliveryState.of(text.strip());
        } catch (IllegalArgumentException unknown) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, "state：" + unknown.getMessage());
        }
    }
}
