package org.fengqiao.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.Callable;
import org.fengqiao.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Tells a running service to put its changed folders in force. */
@Command(name = "reload",
        description = "让运行中的服务重新载入规则与名录文件夹：先检查、跑情景，没有问题才一次换上。",
        exitCodeList = {"0:已换上，或与现行的相同", "1:有问题，没有换，逐处列出", "2:命令写错", "3:连不上服务，或没有权限"})
final class ReloadCommand implements Callable<Integer> {

    private static final int OK = 200;
    private static final int REFUSED = 422;

    @Option(names = "--url", paramLabel = "地址", defaultValue = "${env:FENGQIAO_URL:-http://127.0.0.1:8080}",
            description = "服务的地址，默认 http://127.0.0.1:8080，或环境变量 FENGQIAO_URL")
    private URI url;

    @Option(names = "--user", paramLabel = "账号", defaultValue = "${env:FENGQIAO_USER}",
            description = "账号，须有政策或管理员角色；或环境变量 FENGQIAO_USER。口令只从环境变量 FENGQIAO_PASSWORD 读")
    private String user;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(url.resolve("/v1/policies/reload"))
                .header("Authorization", authorization()).POST(HttpRequest.BodyPublishers.noBody()).build();
        HttpResponse<String> answer;
        try {
            answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (ConnectException nobody) {
            throw new IOException("连不上「" + url + "」。服务在运行吗？用 --url 写明它的地址", nobody);
        }
        return told(answer);
    }

    private int told(HttpResponse<String> answer) throws IOException {
        JsonNode body = body(answer);
        PrintWriter err = spec.commandLine().getErr();
        if (answer.statusCode() == OK) {
            spec.commandLine().getOut().println(body.path("text").asString(""));
            return Exit.DONE;
        }
        err.println("错误：" + body.path("detail").asString("服务答 " + answer.statusCode()));
        body.path("errors").forEach(fault -> err.println("  " + fault.path("at").asString("") + "："
                + fault.path("detail").asString("")));
        return answer.statusCode() == REFUSED ? Exit.FAULTS : Exit.FILES;
    }

    private JsonNode body(HttpResponse<String> answer) throws IOException {
        try {
            return Json.mapper().readTree(answer.body());
        } catch (JacksonException other) {
            throw new IOException("「" + url + "」答的不是枫桥服务的话（" + answer.statusCode() + "），请核对地址", other);
        }
    }

    private String authorization() throws IOException {
        String token = System.getenv("FENGQIAO_TOKEN");
        if (token != null && !token.isBlank()) {
            return "Bearer " + token.strip();
        }
        String password = System.getenv("FENGQIAO_PASSWORD");
        if (user == null || user.isBlank() || password == null) {
            throw new IOException("请用 --user 写明账号，并把口令放进环境变量 FENGQIAO_PASSWORD；或把令牌放进 FENGQIAO_TOKEN");
        }
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
