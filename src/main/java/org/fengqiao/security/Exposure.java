package org.fengqiao.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.core.env.Environment;

/**
 * Whether the service can be reached from this machine only and keeps its data in the embedded database: then, and
 * only then, the demo accounts exist.
 *
 * @param reason why the service counts as exposed, in Chinese; null while it is local
 */
record Exposure(String reason) {

    static Exposure of(Environment environment) {
        String address = environment.getProperty("server.address", "");
        String database = environment.getProperty("spring.datasource.url", "");
        String forwarded = environment.getProperty("server.forward-headers-strategy", "none");
        if (!loopback(address)) {
            return new Exposure("监听地址 " + (address.isBlank() ? "（全部）" : address) + " 不是本机回环地址");
        }
        if (!database.startsWith("jdbc:h2:file:") && !database.startsWith("jdbc:h2:mem:")) {
            return new Exposure("使用的不是内嵌数据库");
        }
        if (!forwarded.equalsIgnoreCase("none")) {
            return new Exposure("启用了反向代理转发头（server.forward-headers-strategy）");
        }
        return new Exposure(null);
    }

    boolean local() {
        return reason == null;
    }

    private static boolean loopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
