package org.fengqiao.receipt.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.hash.Sha256;

/** The Ed25519 key that signs anchors, and every public key whose signatures count. */
public final class SigningKeys {

    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey signing;
    private final PublicKey current;
    private final Map<String, PublicKey> trusted = new LinkedHashMap<>();

    private SigningKeys(PrivateKey signing, PublicKey current) {
        this.signing = signing;
        this.current = current;
        trusted.put(id(current), current);
    }

    /**
     * @param pem    a private key (PKCS #8) and its public key
     * @param others PEM texts of public keys used before
     * @throws KeyException if anything is missing or the two do not belong together
     */
    static SigningKeys read(String pem, List<String> others) {
        byte[] secret = Pem.privateKey(pem).orElseThrow(() -> new KeyException(
                "签名密钥应为 PEM 文本，其中没有 PRIVATE KEY 一段；可用 openssl genpkey -algorithm ed25519 生成。"));
        byte[] open = Pem.publicKey(pem).orElseThrow(() -> new KeyException(
                "签名密钥的 PEM 文本里没有 PUBLIC KEY 一段；可用 openssl pkey -in 文件 -pubout 取得并附在后面。"));
        try {
            PrivateKey signing = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret));
            SigningKeys keys = new SigningKeys(signing, publicKey(open));
            byte[] probe = "fengqiao".getBytes(StandardCharsets.UTF_8);
            if (!keys.valid(keys.currentId(), probe, keys.sign(probe))) {
                throw new KeyException("签名密钥的私钥与公钥不是一对，请重新导出公钥。");
            }
            for (String other : others) {
                PublicKey key = publicKey(Pem.publicKey(other).orElseThrow(() -> new KeyException(
                        "fengqiao.receipt.keys.trusted-anchor-keys 中有一项没有 PUBLIC KEY 一段。")));
                keys.trusted.put(id(key), key);
            }
            return keys;
        } catch (GeneralSecurityException notEd25519) {
            throw new KeyException("签名密钥不是可用的 Ed25519 密钥：" + notEd25519.getMessage(), notEd25519);
        }
    }

    /** A new pair in the form that {@link #read} reads. */
    static String generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return Pem.privateKey(pair.getPrivate().getEncoded()) + Pem.publicKey(pair.getPublic().getEncoded());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Java 17 has Ed25519", impossible);
        }
    }

    /** SHA-256 of the public key in its X.509 form. */
    public String currentId() {
        return id(current);
    }

    /** The public key in PEM, for those who want to check anchors by themselves. */
    public String publicPem() {
        return Pem.publicKey(current.getEncoded());
    }

    public byte[] sign(byte[] content) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(signing);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("signing failed with a valid key", impossible);
        }
    }

    public boolean trusts(String keyId) {
        return trusted.containsKey(keyId);
    }

    public boolean valid(String keyId, byte[] content, byte[] signed) {
        PublicKey key = trusted.get(keyId);
        if (key == null) {
            return false;
        }
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(content);
            return signature.verify(signed);
        } catch (SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Java 17 has Ed25519", impossible);
        }
    }

    private static PublicKey publicKey(byte[] der) throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(der));
    }

    private static String id(PublicKey key) {
        return Sha256.hex(key.getEncoded());
    }
}
