package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.access.CaseOrders;
import org.fengqiao.access.ExchangeDesk;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.exchange.Acknowledgement;
import org.fengqiao.exchange.ListComparison;
import org.fengqiao.exchange.OrderBatch;
import org.fengqiao.exchange.OrderList;
import org.fengqiao.exchange.OrderMessages;
import org.fengqiao.exchange.Reconciliation;
import org.fengqiao.security.AccountUser;
import org.fengqiao.web.ListPeriod;
import org.springframework.format.annotation.DateTimeFormat;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Exchange of work orders with another system. */
@Tag(name = "工单互换", description = "与 12345 等系统互发工单，逐件回执，定期对账，见 docs/work-orders.md")
@RestController
@RequestMapping(path = "/v1/work-orders/{partner}", produces = MediaType.APPLICATION_JSON_VALUE)
class WorkOrderController {

    private static final int HOURS = 24;

    private final CaseOrders orders;
    private final ExchangeDesk desk;
    private final OrderMessages messages = new OrderMessages();

    WorkOrderController(CaseOrders orders, ExchangeDesk desk) {
        this.orders = orders;
        this.desk = desk;
    }

    /** A batch to send: its id, the name of this system, and the matters. */
    record Outgoing(String batch, String sender, List<String> matters) {
        Outgoing {
            matters = matters == null ? List.of() : List.copyOf(matters);
        }
    }

    @Operation(operationId = "receiveOrders", summary = "收一批工单：逐件登记，答回执",
            description = "同一批次再发，答原来的回执，不再登记；同一工单号另批再来，不再登记。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
                    content = @Content(mediaType = "application/json",
                            schema = @Schema(implementation = OrderBatch.class))))
    @PostMapping(path = "/incoming", consumes = MediaType.APPLICATION_JSON_VALUE)
    Acknowledgement receive(@Parameter(description = "对方系统的名称") @PathVariable String partner,
                            @Parameter(description = "这些工单算哪个渠道来的，写名录里的渠道") @RequestParam String channel,
                            @RequestBody byte[] batch, @AuthenticationPrincipal AccountUser who) {
        return orders.receive(partner, messages.batch(batch), channel, who);
    }

    @Operation(operationId = "sendOrders", summary = "把登记的事项做成一批工单，记为已发，由调用者送给对方",
            description = "联系方式只在信访人同意时写入；检举控告不发。同一批次内容不变的可以再取。")
    @PostMapping(path = "/outgoing", consumes = MediaType.APPLICATION_JSON_VALUE)
    OrderBatch send(@PathVariable String partner, @RequestBody Outgoing outgoing,
                    @AuthenticationPrincipal AccountUser who) {
        return orders.send(partner, outgoing.batch(), outgoing.sender(), outgoing.matters(), who);
    }

    @Operation(operationId = "ordersAcknowledged", summary = "记下对方的回执；重复的不再记",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
                    content = @Content(mediaType = "application/json",
                            schema = @Schema(implementation = Acknowledgement.class))))
    @PostMapping(path = "/acknowledgements", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> acknowledged(@PathVariable String partner, @RequestBody byte[] told,
                                      @AuthenticationPrincipal AccountUser who) {
        orders.acknowledged(partner, messages.acknowledgement(told), who);
        return ResponseEntity.noContent().build();
    }

    @Operation(operationId = "compareOrders", summary = "对清单：对方的工单清单与我方逐件比对，缺的、多的、状态或期限不同的，写明怎么办",
            description = "direction 写 in（对方发来的，不写就是它）或 out（我方发出的）；from 至 to 收发的，清单里都应有。什么也不改。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
                    content = @Content(mediaType = "application/json", schema = @Schema(implementation = OrderList.class))))
    @PostMapping(path = "/reconciliation", consumes = MediaType.APPLICATION_JSON_VALUE)
    ListComparison compare(@PathVariable String partner, @ParameterObject ListPeriod period, @RequestBody byte[] list,
                           @AuthenticationPrincipal AccountUser who) {
        return desk.compare(partner, period.way(), period.begin(), period.end(), messages.list(list), who);
    }

    @Operation(operationId = "reconcileOrders", summary = "对账：发出的工单，对方接收、不接收、缺失、重复、多出")
    @GetMapping("/reconciliation")
    Reconciliation reconcile(@PathVariable String partner,
                             @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
                             @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
                             @Parameter(description = "过几小时没有回执算缺失")
                             @RequestParam(defaultValue = "" + HOURS) int hours,
                             @AuthenticationPrincipal AccountUser who) {
        return orders.reconcile(partner, from.atStartOfDay(WorkCalendar.ZONE).toInstant(),
                to.plusDays(1).atStartOfDay(WorkCalendar.ZONE).toInstant(), Duration.ofHours(hours), who);
    }
}
