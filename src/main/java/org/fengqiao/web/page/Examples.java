package org.fengqiao.web.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fengqiao.matter.Matter;
import org.fengqiao.service.MatterReader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The example matters that the build puts into the product. */
@Component
class Examples {

    private final List<Example> all;

    Examples(MatterReader reader) throws IOException {
        List<Example> read = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:examples/*.json")) {
            String json = file.getContentAsString(StandardCharsets.UTF_8);
            Matter matter = reader.read(json.getBytes(StandardCharsets.UTF_8));
            String name = String.valueOf(file.getFilename()).replaceFirst("\\.json$", "");
            read.add(new Example(name, matter.title() == null ? name : matter.title(), json));
        }
        read.sort(Comparator.comparing(Example::name));
        this.all = List.copyOf(read);
    }

    List<Example> all() {
        return all;
    }

    Optional<Example> named(String name) {
        return all.stream().filter(example -> example.name().equals(name)).findFirst();
    }
}
