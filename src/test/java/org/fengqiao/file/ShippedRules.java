package org.fengqiao.file;

import java.nio.file.Path;
import org.fengqiao.place.DirectoryFolder;
import org.fengqiao.service.InForce;
import org.fengqiao.service.RulesFolder;

/** The rules and the directory that the product ships with, loaded once. */
final class ShippedRules {

    static final InForce IN_FORCE =
            new RulesFolder(Path.of("rules")).with(DirectoryFolder.read(Path.of("rules/directory")));

    private ShippedRules() {
    }
}
