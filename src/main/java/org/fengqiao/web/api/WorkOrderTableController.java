package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import org.fengqiao.access.CaseOrders;
import org.fengqiao.access.ExchangeDesk;
import org.fengqiao.exchange.Acknowledgement;
import org.fengqiao.exchange.OrderBatch;
import org.fengqiao.security.AccountUser;
import org.fengqiao.web.Handing;
import org.fengqiao.web.ListPeriod;
import org.fengqiao.web.OrderTables;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The exchange of work orders with systems that speak tables: what the JSON says around the orders stands in the address. */
@Tag(name = "工单互换")
@RestController
@RequestMapping("/v1/work-orders/{partner}")
class WorkOrderTableController {

    private static final String CSV = "text/csv";

    private final CaseOrders orders;
    private final ExchangeDesk desk;
    private final OrderTables tables = new OrderTables();
    private final Clock clock;

    WorkOrderTableController(CaseOrders orders, ExchangeDesk desk, Clock clock) {
        this.orders = orders;
        this.desk = desk;
        this.clock = clock;
    }

    @Operation(operationId = "receiveOrderTable", summary = "收一批工单（CSV、XLSX）：逐件登记，答回执表，格式与送来的相同",
            description = "一行不对，整批不收，答所有的错。列见 docs/work-orders.md。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true, content = {
                @Content(mediaType = CSV, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = Handing.WORKBOOK, schema = @Schema(type = "string", format = "binary"))}))
    @PostMapping(path = "/incoming", consumes = {CSV, Handing.WORKBOOK}, produces = {CSV, Handing.WORKBOOK})
    ResponseEntity<byte[]> receive(@PathVariable String partner,
                                   @Parameter(description = "这些工单算哪个渠道来的") @RequestParam String channel,
                                   @Parameter(description = "批次号，同一批次再发不再登记") @RequestParam String batch,
                                   @Parameter(hidden = true)
                                   @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type, @RequestBody byte[] table,
                                   @AuthenticationPrincipal AccountUser who) {
        Acknowledgement told = orders.receive(partner, OrderBatch.of(batch, partner, null, clock.instant(),
                tables.orders(table, type)), channel, who);
        return table(tables.writeResults(told.results(), OrderTables.workbook(type)), type);
    }

    @Operation(operationId = "orderTableAcknowledged", summary = "记下对方的回执表（CSV、XLSX）",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true, content = {
                @Content(mediaType = CSV, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = Handing.WORKBOOK, schema = @Schema(type = "string", format = "binary"))}))
    @PostMapping(path = "/acknowledgements", consumes = {CSV, Handing.WORKBOOK})
    ResponseEntity<Void> acknowledged(@PathVariable String partner,
                                      @Parameter(description = "回执所说的批次号") @RequestParam String batch,
                                      @Parameter(hidden = true)
                                   @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
                                      @RequestBody byte[] table, @AuthenticationPrincipal AccountUser who) {
        Instant now = clock.instant();
        orders.acknowledged(partner, Acknowledgement.of(batch, now, tables.results(table, type)), who);
        return ResponseEntity.noContent().build();
    }

    @Operation(operationId = "sendOrderTable", summary = "把登记的事项做成一批工单表（CSV、XLSX，按 Accept）")
    @PostMapping(path = "/outgoing", consumes = MediaType.APPLICATION_JSON_VALUE, produces = {CSV, Handing.WORKBOOK})
    ResponseEntity<byte[]> send(@PathVariable String partner, @RequestBody WorkOrderController.Outgoing outgoing,
                                @Parameter(hidden = true)
                                @RequestHeader(HttpHeaders.ACCEPT) String accepted,
                                @AuthenticationPrincipal AccountUser who) {
        boolean workbook = accepted.contains(Handing.WORKBOOK);
        OrderBatch made = orders.send(partner, outgoing.batch(), outgoing.sender(), outgoing.matters(), who);
        return table(tables.write(made.orders(), workbook), MediaType.parseMediaType(workbook ? Handing.WORKBOOK : CSV));
    }

    @Operation(operationId = "compareOrderTable", summary = "对清单（CSV、XLSX）：答一张表，格式与送来的相同",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true, content = {
                @Content(mediaType = CSV, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = Handing.WORKBOOK, schema = @Schema(type = "string", format = "binary"))}))
    @PostMapping(path = "/reconciliation", consumes = {CSV, Handing.WORKBOOK}, produces = {CSV, Handing.WORKBOOK})
    ResponseEntity<byte[]> compare(@PathVariable String partner, @ParameterObject ListPeriod period,
                                   @Parameter(hidden = true)
                                   @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type, @RequestBody byte[] table,
                                   @AuthenticationPrincipal AccountUser who) {
        return table(tables.write(desk.compare(partner, period.way(), period.begin(), period.end(),
                tables.list(table, type), who), OrderTables.workbook(type)), type);
    }

    private static ResponseEntity<byte[]> table(byte[] content, MediaType type) {
        return ResponseEntity.ok().contentType(OrderTables.workbook(type) ? MediaType.parseMediaType(Handing.WORKBOOK)
                : new MediaType("text", "csv", java.nio.charset.StandardCharsets.UTF_8)).body(content);
    }
}
