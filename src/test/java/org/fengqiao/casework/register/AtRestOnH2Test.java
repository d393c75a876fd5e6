package org.fengqiao.casework.register;

import java.util.List;

class AtRestOnH2Test extends AtRestContract {

    @Override
    List<String> database() {
        return List.of();
    }
}
