package org.fengqiao.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Only tells of itself in the help: the application starts the service before commands are looked at. */
@Command(name = "serve", description = "启动服务（不写命令时也是）。设置写作 --名称=值，例如 --server.port=9090 --fengqiao.rules=rules。")
final class ServeCommand implements Runnable {

    @Mixin
    private HelpOption help;

    @Override
    public void run() {
        throw new IllegalStateException("serve is started by the application");
    }
}
