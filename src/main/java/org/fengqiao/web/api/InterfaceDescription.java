package org.fengqiao.web.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.fengqiao.json.Json;
import org.fengqiao.problem.ProblemDocument;
import org.fengqiao.service.ExampleMatters;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Completes what springdoc found: Chinese words for every property, examples, sign-in, and how refusals look. */
@Component
class InterfaceDescription implements OpenApiCustomizer {

    private static final Pattern TAKES_MATTERS = Pattern.compile("/v1/(decisions|assessments|why)(/.*)?");
    private static final String ANY = "JsonNode";

    private final Map<String, Map<String, String>> words;
    private final ExampleMatters examples;

    InterfaceDescription(ExampleMatters examples) throws IOException {
        this.examples = examples;
        try (InputStream in = new ClassPathResource("openapi/schemas.zh-CN.yaml").getInputStream()) {
            this.words = Json.yaml().readValue(in, new TypeReference<>() { });
        }
    }

    @Override
    public void customise(OpenAPI document) {
        document.info(new Info().title("枫桥裁定服务").version("v1").description(
                "一件信访或 12345 事项进来，答出由谁办、各自何时前做什么、接下来必须发生什么、依据是什么。"
                        + "时间都带时区，按北京时间；没有时区的按北京时间读。"));
        anyJson(document.getComponents().getSchemas());
        document.getComponents().getSchemas().forEach((name, schema) -> describe(schema, words.get(name)));
        document.getComponents()
                .addSecuritySchemes("basic", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic")
                        .description("账号与口令"))
                .addSecuritySchemes("token", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")
                        .description("管理员在“账号”页发的令牌"));
        document.addSecurityItem(new SecurityRequirement().addList("basic"))
                .addSecurityItem(new SecurityRequirement().addList("token"));
        document.getPaths().forEach((path, item) -> item.readOperations()
                .forEach(operation -> complete(path, operation)));
    }

    /** A value of any JSON is just that, not our library's class. */
    @SuppressWarnings("rawtypes")
    private static void anyJson(Map<String, Schema> schemas) {
        if (schemas.remove(ANY) != null) {
            schemas.values().stream().map(schema -> ((Schema<?>) schema).getProperties()).filter(Objects::nonNull)
                    .forEach(properties -> properties.replaceAll((name, property) ->
                            ("#/components/schemas/" + ANY).equals(property.get$ref()) ? new Schema<>() : property));
        }
    }

    private static void describe(Schema<?> schema, Map<String, String> words) {
        if (words == null || schema.getProperties() == null) {
            return;
        }
        schema.setDescription(words.get(""));
        schema.getProperties().forEach((name, property) -> property.setDescription(words.get(name)));
    }

    private void complete(String path, Operation operation) {
        operation.getResponses().addApiResponse("4XX", new ApiResponse().description("问题，见 detail 与 errors")
                .content(new Content().addMediaType(ProblemDocument.MEDIA_TYPE, new MediaType()
                        .schema(new Schema<>().$ref("#/components/schemas/ProblemDocument")))));
        MediaType json = operation.getRequestBody() == null || operation.getRequestBody().getContent() == null
                ? null : operation.getRequestBody().getContent().get("application/json");
        if (json != null && TAKES_MATTERS.matcher(path).matches()) {
            examples.all().forEach(example -> json.addExamples(example.name(), new Example()
                    .summary(example.title()).value(Json.mapper().readValue(example.json(), Object.class))));
        }
    }
}
