package org.fengqiao;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.fengqiao.command.Commands;
import org.fengqiao.command.FileNames;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service, or runs a command on files. */
@SpringBootApplication
public class FengqiaoApplication {

    public static void main(String[] args) {
        String complaint = FileNames.complaint();
        if (complaint != null) {
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8).println(complaint);
            System.exit(Commands.FILES);
        }
        if (Commands.meant(args)) {
            System.exit(Commands.run(args));
        }
        boolean named = args.length > 0 && args[0].equals("serve");
        SpringApplication.run(FengqiaoApplication.class, named ? Arrays.copyOfRange(args, 1, args.length) : args);
    }
}
