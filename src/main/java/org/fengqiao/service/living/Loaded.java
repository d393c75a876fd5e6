package org.fengqiao.service.living;

import java.util.List;
import org.fengqiao.decision.scenario.Scenario;
import org.fengqiao.service.InForce;

/** What the folders held at one moment: nothing of it changed while it was read. */
record Loaded(InForce inForce, List<Scenario> scenarios, FolderPrint print) {
}
