package org.fengqiao.web.api;

import java.util.List;

class ReceiptApiOnH2Test extends ReceiptApiContract {

    @Override
    List<String> database() {
        return List.of("--spring.datasource.url=jdbc:h2:mem:receipt-api;DB_CLOSE_DELAY=-1");
    }
}
