package org.fengqiao.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemException;
import org.junit.jupiter.api.Test;

class OrderMessagesTest {

    private final OrderMessages messages = new OrderMessages();

    @Test
    void batchesAndAcknowledgementsComeBackAsTheyWent() {
        OrderBatch batch = Orders.batch("B1", Orders.FULL, Orders.SHORT, Orders.ACCUSING);
        Acknowledgement told = Acknowledgement.of("B1", Orders.SENT, List.of(OrderResult.accepted("GD-1", "QX-9"),
                OrderResult.refused("GD-2", "不属本区职权")));

        assertThat(messages.batch(messages.write(batch))).isEqualTo(batch);
        assertThat(messages.acknowledgement(messages.write(told))).isEqualTo(told);
        assertThat(new String(messages.write(Orders.batch("B1", Orders.SHORT)), StandardCharsets.UTF_8)).isEqualTo(
                "{\"format\":\"fengqiao-work-orders/1\",\"batch\":\"B1\",\"sender\":\"某市12345\",\"receiver\":\"某某区\","
                        + "\"sentAt\":\"2026-11-20T09:30:00+08:00\",\"orders\":[{\"number\":\"GD-2\",\"title\":\"路灯不亮\","
                        + "\"handler\":\"某某区城管局\",\"sentAt\":\"2026-11-20T09:30:00+08:00\"}]}");
    }

    @Test
    void refusesABatchAsAWholeAndNamesEachFault() {
        assertThatThrownBy(() -> messages.batch(utf8("{\"format\":\"x/1\",\"batch\":\"B1\",\"orders\":[{\"number\":\"1\","
                + "\"title\":\"t\",\"handler\":\"h\",\"sentAt\":\"2026-11-20T09:30:00+08:00\"},{\"number\":\"1\",\"accused\":[{}]}]}")))
                .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.document().errors())
                        .extracting(Fault::pointer).containsExactly("/format", "/sender", "/orders/1/title",
                                "/orders/1/handler", "/orders/1/sentAt", "/orders/1/accused/0/body", "/orders/1/number"));
        assertThatThrownBy(() -> messages.batch(utf8("{\"form"))).hasMessageContaining("读不出来");
        assertThatThrownBy(() -> messages.acknowledgement(utf8("{\"format\":\"fengqiao-acknowledgement/1\","
                + "\"batch\":\"B\",\"results\":[{\"number\":\"1\",\"accepted\":false}]}"))).isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.document().errors()).extracting(Fault::pointer)
                                .containsExactly("/results/0/reason"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
