package org.fengqiao.web.api;

import java.util.List;

class ReplaysApiOnH2Test extends ReplaysApiContract {

    @Override
    List<String> database() {
        return List.of("--spring.datasource.url=jdbc:h2:mem:replays-api;DB_CLOSE_DELAY=-1");
    }
}
