package org.fengqiao.casework.register;

import java.util.List;

class CaseworkOnH2Test extends CaseworkContract {

    @Override
    List<String> database() {
        return List.of();
    }
}
